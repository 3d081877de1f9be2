import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Path inside the folder → text. */
export type Files = Readonly<Record<string, string>>;

/** Writes a fictional content folder for one test, which removes it when it has finished. */
export function contentFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-xu-gou-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
