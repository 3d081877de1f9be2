/** The forms in which a command tells its findings. */
export const formatNames = ['text', 'github', 'gitlab', 'sarif', 'json', 'html'] as const;

export type FormatName = (typeof formatNames)[number];

/** The format that is called so. Throws a sentence with `usage` when none is. */
export function formatNamed(name: string, usage: string): FormatName {
  const found = formatNames.find((one) => one === name);
  if (found === undefined)
    throw new Error(`没有“${name}”这种格式，可用：${formatNames.join('、')}\n${usage}`);
  return found;
}
