import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { compressedText } from './compressed-text.ts';
import { contentType } from './content-types.ts';
import { listen } from './listen.ts';
import { isFolder, placeOf } from './site-file.ts';

export interface ServeOptions {
  /** The built site. */
  dir: string;
  /** The path it lives under, with both slashes; `/` by default. */
  base?: string;
  /** The first port to try, 0 for any; the next free one is taken. */
  port?: number;
  /** The address to listen on; this machine only by default. */
  host?: string;
  /** Compress text on the fly, as a real web server would. */
  compress?: boolean;
}

export interface RunningServer {
  /** The address of the home page, base included, with a slash at its end. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

function notFoundPage(dir: string): Handler {
  const page = path.join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : '404';
  return (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(body);
  };
}

function siteHandler(dir: string, base: string, compress: boolean): Handler {
  const notFound = notFoundPage(dir);
  const compressed = compress ? compressedText(dir) : () => false;
  const files = sirv(dir, {
    etag: true,
    setHeaders: (response, file) => {
      const type = contentType(file);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url) return notFound(request, response);
    const { pathname, search } = url;
    if (pathname === '/' && base !== '/') return redirect(response, base);
    if (`${pathname}/` === base) return redirect(response, base);
    if (!pathname.startsWith(base)) return notFound(request, response);
    const inside = pathname.slice(base.length - 1);
    const place = placeOf(dir, inside);
    if (!place) return notFound(request, response);
    if (!inside.endsWith('/') && isFolder(place))
      return redirect(response, `${pathname}/${search}`);
    request.url = `${inside}${search}`;
    if (compressed(request, response)) return;
    files(request, response, () => notFound(request, response));
  };
}

/** A build puts another folder in the place of this one; what was known of its files goes with it. */
function freshHandler(dir: string, make: () => Handler): Handler {
  let handler = make();
  let known = inode(dir);
  return (request, response) => {
    const found = inode(dir);
    if (found !== undefined && found !== known) [handler, known] = [make(), found];
    handler(request, response);
  };
}

const inode = (dir: string): number | undefined => statSync(dir, { throwIfNoEntry: false })?.ino;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * Serves a built site as a plain web server would: folders by their index page, unknown paths by
 * `404.html` with status 404, nothing outside `base`. The list of files is read at the start, and anew
 * when the site has been built again.
 * Rejects when no port can be had.
 */
export async function startServer({
  dir,
  base = '/',
  port = 4321,
  host = '127.0.0.1',
  compress = false,
}: ServeOptions): Promise<RunningServer> {
  const folder = path.resolve(dir);
  const handler = freshHandler(folder, () => siteHandler(folder, base, compress));
  const server = createServer(handler);
  const taken = await listen(server, port, host);
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () => close(server),
  };
}
