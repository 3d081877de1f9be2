import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/lib/static-server.ts';
import { startServer } from '../../../scripts/lib/static-server.ts';

const files = {
  'index.html': '<!DOCTYPE html><title>虚构馆</title>',
  '404.html': '<!DOCTYPE html><title>找不到</title>',
  'outcomes/index.html': '成果',
  'data/outcomes.csv': '标题\n虚构',
  'data/outcomes.json': '{}',
  'fonts/serif.woff2': 'w',
  'covers/one.avif': 'a',
  'pagefind/index.pf_meta': 'p',
};

let dir: string;
let server: RunningServer;

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'shaitu-server-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  }
  server = await startServer({ dir, base: '/guan/', port: 0, compress: true });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

function get(urlPath: string, headers: Record<string, string> = {}) {
  return fetch(new URL(urlPath, server.url), { redirect: 'manual', headers });
}

describe('what a request gets', () => {
  test.each([
    ['the home page', '/guan/', 200, 'text/html;charset=utf-8'],
    ['a folder by its index page', '/guan/outcomes/', 200, 'text/html;charset=utf-8'],
    ['a table in UTF-8', '/guan/data/outcomes.csv', 200, 'text/csv;charset=utf-8'],
    ['data in UTF-8', '/guan/data/outcomes.json', 200, 'application/json;charset=utf-8'],
    ['a font', '/guan/fonts/serif.woff2', 200, 'font/woff2'],
    ['a picture', '/guan/covers/one.avif', 200, 'image/avif'],
    ['a search index as bytes', '/guan/pagefind/index.pf_meta', 200, 'application/octet-stream'],
    ['the 404 page for an unknown path', '/guan/none/', 404, 'text/html;charset=utf-8'],
    ['the 404 page outside the base', '/elsewhere/', 404, 'text/html;charset=utf-8'],
    ['the 404 page for a malformed path', '/guan/%E0%A4/', 404, 'text/html;charset=utf-8'],
    ['the 404 page for a null byte', '/guan/%00', 404, 'text/html;charset=utf-8'],
    [
      'nothing from outside the folder',
      '/guan/..%2f..%2fetc/passwd',
      404,
      'text/html;charset=utf-8',
    ],
  ])('%s', async (_, urlPath, status, type) => {
    const response = await get(urlPath);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test.each([
    ['the bare host goes to the base', '/', '/guan/'],
    ['the base without its slash goes to the base', '/guan', '/guan/'],
    ['a folder without its slash keeps its query', '/guan/outcomes?q=1', '/guan/outcomes/?q=1'],
  ])('%s', async (_, urlPath, location) => {
    const response = await get(urlPath);
    expect([response.status, response.headers.get('location')]).toEqual([302, location]);
  });

  test('text is compressed for a client that takes Brotli, and arrives whole', async () => {
    const response = await get('/guan/outcomes/', { 'Accept-Encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('成果');
  });
});

test('a port that is taken gives way to the next free one', async () => {
  const second = await startServer({ dir, port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});

test('a site that is built again while it is served is served anew', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'shaitu-rebuilt-'));
  const write = (folder: string, name: string): void => {
    mkdirSync(path.join(root, folder));
    writeFileSync(path.join(root, folder, name), '{}');
  };
  write('dist', 'old.json');
  const running = await startServer({ dir: path.join(root, 'dist'), port: 0 });
  const status = async (name: string) => (await fetch(new URL(name, running.url))).status;
  expect([await status('old.json'), await status('new.json')]).toEqual([200, 404]);
  write('dist.new', 'new.json');
  renameSync(path.join(root, 'dist'), path.join(root, 'dist.old'));
  renameSync(path.join(root, 'dist.new'), path.join(root, 'dist'));
  expect([await status('old.json'), await status('new.json')]).toEqual([404, 200]);
  await running.close();
  rmSync(root, { recursive: true });
});
