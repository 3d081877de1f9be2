import path from 'node:path';

/** The path of a file below `directory` as seen from the working directory, with `/`. */
export const fromHere = (directory: string, file: string): string =>
  path.relative(process.cwd(), path.join(directory, file)).split(path.sep).join('/');
