import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** One file that a server of this process has sent. */
export interface Transfer {
  /** Path below the base. */
  path: string;
  /** Bytes on the line, headers included. */
  bytes: number;
}

export interface Traffic {
  /** What was sent since the last call. */
  take(): Transfer[];
  stop(): void;
}

/** Node tells of every answer that its HTTP servers have sent to the end. */
const finished = 'http.server.response.finish';

/**
 * Counts what the servers of this process send. On this side nothing is missed: a browser tells of
 * the requests of a page, and only in part of those of its workers.
 */
export function watchTraffic(): Traffic {
  let transfers: Transfer[] = [];
  const before = new WeakMap<Socket, number>();
  const note = (message: unknown): void => {
    const { request } = message as { request: IncomingMessage };
    const { socket } = request;
    const [path = ''] = (request.url ?? '').split('?', 1);
    transfers.push({ path, bytes: socket.bytesWritten - (before.get(socket) ?? 0) });
    before.set(socket, socket.bytesWritten);
  };
  subscribe(finished, note);
  return {
    take() {
      const taken = transfers;
      transfers = [];
      return taken;
    },
    stop: () => void unsubscribe(finished, note),
  };
}
