/** The forms in which `npm run check` tells its findings. */
export const formatNames = ['text', 'github', 'gitlab', 'sarif', 'json', 'html'] as const;

export type FormatName = (typeof formatNames)[number];

export const isFormatName = (name: string): name is FormatName =>
  (formatNames as readonly string[]).includes(name);
