import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** One file that a server of this process has sent. */
export interface Transfer {
  /** Path below the base. */
  path: string;
  /** Bytes on the line, headers included. */
  bytes: number;
}

export interface Traffic {
  /** What was sent since the last call; what is under way is waited for. */
  take: () => Promise<Transfer[]>;
  stop: () => void;
}

/** Node tells of every request that comes to one of its servers. */
const started = 'http.server.request.start';

/**
 * Counts what the servers of this process send. On this side nothing is missed: a browser tells of
 * the requests of a page, and only in part of those of its workers.
 */
export function watchTraffic(): Traffic {
  let transfers: Transfer[] = [];
  const before = new WeakMap<Socket, number>();
  let open = 0;
  const follow = (message: unknown): void => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const { socket } = request;
    open += 1;
    response.once('close', () => {
      open -= 1;
      const [path = ''] = (request.url ?? '').split('?', 1);
      transfers.push({ path, bytes: socket.bytesWritten - (before.get(socket) ?? 0) });
      before.set(socket, socket.bytesWritten);
    });
  };
  subscribe(started, follow);
  return {
    take: async () => {
      // The receiver of the last byte may be here before the sender is told that it has left.
      while (open > 0) await setImmediate();
      const taken = transfers;
      transfers = [];
      return taken;
    },
    stop: () => void unsubscribe(started, follow),
  };
}
