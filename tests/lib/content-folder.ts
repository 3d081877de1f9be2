import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readSettings } from '../../src/settings.ts';

/** Path inside the folder → text. */
export type Files = Readonly<Record<string, string>>;

/** Writes a fictional content folder for one test, which removes it and its cache at its end. */
export function contentFolder(files: Files): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-xu-gou-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    rmSync(readSettings({ SHAITU_CONTENT: folder }).cache, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
