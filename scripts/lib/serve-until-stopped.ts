import { networkInterfaces } from 'node:os';
import type { BuiltSite } from './built-site.ts';
import { say } from './say.ts';
import type { WhereToServe } from './serve-options.ts';
import { startServer } from './static-server.ts';

function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** Serves the built site and prints its address; resolves once it is stopped by Ctrl-C. */
export async function serveUntilStopped(
  site: BuiltSite,
  { port, host }: WhereToServe,
): Promise<void> {
  const server = await startServer({ ...site, port, host: host ? '0.0.0.0' : '127.0.0.1' });
  if (server.port !== port) say(`端口 ${port} 已被占用，改用 ${server.port}。`);
  say(`晒图已就绪：${server.url}  （按 Ctrl-C 停止）`);
  if (host) {
    for (const address of networkAddresses()) {
      say(`同一网络内的手机可访问：http://${address}:${server.port}${site.base}`);
    }
  }
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
}
