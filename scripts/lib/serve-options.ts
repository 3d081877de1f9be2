import { parseArgs } from 'node:util';

export interface WhereToServe {
  port: number;
  /** Listen to the whole local network, so that a phone can look, too. */
  host: boolean;
}

/**
 * The flags that `start` and `serve` share: `--port N` (or the variable `PORT`; 4321 by default) and
 * `--host`. Throws on an unknown flag or a port outside 0–65535.
 */
export function serveOptions(args: string[], environment: NodeJS.ProcessEnv): WhereToServe {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string' }, host: { type: 'boolean', default: false } },
  });
  const given = values.port ?? environment.PORT ?? '4321';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new Error(`端口应为 0–65535，写的是“${given}”。`);
  return { port, host: values.host };
}
