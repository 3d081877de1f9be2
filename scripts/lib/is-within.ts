import path from 'node:path';

/** Whether a path is one of `wanted` or lies below one; with none wanted, every path is. */
export const isWithin = (file: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((at) => `${file}${path.sep}`.startsWith(`${at}${path.sep}`));
