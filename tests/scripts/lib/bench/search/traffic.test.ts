import { expect, test } from 'vitest';
import { watchTraffic } from '../../../../../scripts/lib/bench/search/traffic.ts';
import { startServer } from '../../../../../scripts/lib/static-server.ts';
import { contentFolder } from '../../../../lib/content-folder.ts';

test('what a server sends is counted, headers and compression included, each time anew', async () => {
  const dir = contentFolder({ 'index.html': '虚构', 'a.txt': '虚'.repeat(10_000), 'b.bin': 'x' });
  const server = await startServer({ dir, base: '/hall/', port: 0, compress: true });
  const traffic = watchTraffic();
  const headers = { 'Accept-Encoding': 'br' };
  const get = async (name: string) => (await fetch(server.url + name, { headers })).arrayBuffer();
  try {
    await get('a.txt?q=1');
    const [text] = await traffic.take();
    expect(text?.path).toBe('/a.txt');
    expect(text?.bytes).toBeGreaterThan(100);
    expect(text?.bytes).toBeLessThan(1_000);
    await get('b.bin');
    await get('b.bin');
    const [first, second, ...others] = await traffic.take();
    expect(first).toMatchObject({ path: '/b.bin' });
    expect(second?.bytes).toBe(first?.bytes);
    expect(others).toEqual([]);
    traffic.stop();
    await get('b.bin');
    expect(await traffic.take()).toEqual([]);
  } finally {
    traffic.stop();
    await server.close();
  }
});
