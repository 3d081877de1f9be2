import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A static host and the way to it, both of which can fail. */
export interface ServedFolder {
  /** Takes the place of the global `fetch`. */
  fetch: typeof fetch;
  /** The names of the files that were asked for, below the folder. */
  asked: string[];
  /** What happens to a request; by default the file comes. */
  answer: (name: string, send: () => Promise<Response>) => Promise<Response>;
}

/** Serves the files of a folder from `/`. */
export function serveFolder(folder: string): ServedFolder {
  const served: ServedFolder = {
    asked: [],
    answer: (_, send) => send(),
    fetch: (input) => {
      const url = input instanceof Request ? input.url : input;
      const { pathname } = new URL(url, 'http://localhost');
      served.asked.push(pathname);
      return served.answer(pathname, () => send(path.join(folder, pathname)));
    },
  };
  return served;
}

async function send(file: string): Promise<Response> {
  try {
    return new Response(new Uint8Array(await readFile(file)));
  } catch {
    return new Response(null, { status: 404 });
  }
}
