import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { textType } from './content-types.ts';
import { placeOf } from './site-file.ts';

// About what a web server spends on a file it compresses while serving.
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Answers requests for text files of `dir` with Brotli, so that transfer sizes are those of a real
 * server. Returns false when it leaves a request to somebody else: not text, not there, or the
 * client does not take Brotli.
 */
export function compressedText(dir: string): Answer {
  const bodies = new Map<string, Buffer>();
  return ({ url = '/', headers }, response) => {
    const urlPath = url.split('?', 1)[0] ?? '/';
    const place = placeOf(dir, urlPath.endsWith('/') ? `${urlPath}index.html` : urlPath);
    const type = place && textType(path.basename(place));
    if (!type || !headers['accept-encoding']?.toString().includes('br')) return false;
    if (!statSync(place, { throwIfNoEntry: false })?.isFile()) return false;
    const body = bodies.get(place) ?? brotliCompressSync(readFileSync(place), effort);
    bodies.set(place, body);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
    });
    response.end(body);
    return true;
  };
}
