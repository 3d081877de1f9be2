import { spawn } from 'node:child_process';

export interface ToolResult {
  /** Exit code; 127 when the program could not be started. */
  code: number;
  /** What it wrote on both streams, empty unless `capture` was asked for. */
  output: string;
}

export interface ToolOptions {
  /** Keep the output instead of passing it through. */
  capture?: boolean;
  /** Send both streams to standard error, where progress belongs. */
  toStderr?: boolean;
  env?: NodeJS.ProcessEnv;
}

/**
 * Runs a program to its end. Programs of node_modules/.bin are found by name, because every script
 * is started with that folder first on its path. Never rejects: a failure is an exit code.
 */
export function runTool(
  command: string,
  args: readonly string[],
  { capture = false, toStderr = false, env = {} }: ToolOptions = {},
): Promise<ToolResult> {
  const out = capture ? 'pipe' : toStderr ? 2 : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', out, out],
      // Windows starts the .cmd files of node_modules/.bin only through its shell.
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer) => void chunks.push(chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', ({ message }) => {
      resolve({ code: 127, output: message });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
