import { once } from 'node:events';
import type { Server } from 'node:http';

const portsTried = 50;

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/**
 * Makes a server listen on `port`, or on the next free one after it (0: any). Resolves to the port
 * it got; rejects when fifty in a row are taken or the address cannot be used.
 */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let candidate = port; candidate < port + portsTried; candidate += 1) {
    server.listen(candidate, host);
    try {
      await once(server, 'listening');
      return portOf(server);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`端口 ${port}–${port + portsTried - 1} 均被占用。`);
}
