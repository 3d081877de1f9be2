import path from 'node:path';
import { build } from 'vite';

/** A module of the project as one script for a browser, with its exports on the global `name`. */
export async function browserBundle(module: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.resolve(module), name, formats: ['iife'] },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${module} made no script.`);
  return chunk.code;
}
