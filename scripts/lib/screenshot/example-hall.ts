import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from '../../../src/settings.ts';
import { runTool } from '../run-tool.ts';
import { documentFiles } from './document-files.ts';

const document = 'docs/contributing.zh-CN.md';

/** A repository that nobody has: the desk shows its ways out, and none of them is gone in a picture. */
const settings = `name: 示例展馆（虚构）
tagline: 这座展馆是虚构的，只用来拍说明里的图。
editors: 示例编辑组（虚构）
repository: https://example.org/shi-li/zhan-guan
forge:
  kind: gitee
`;

export interface ExampleHall {
  readonly content: string;
  /** Where its built site stands. */
  readonly out: string;
  readonly remove: () => void;
}

/** The fictional hall that the examples of the contributing guide make: path → text. */
export const exampleFiles = (): Readonly<Record<string, string>> => ({
  'hall.yaml': settings,
  ...documentFiles(readFileSync(document, 'utf8')),
});

/** Writes that hall into the system's folder for such things and builds it. Throws when it cannot. */
export async function exampleHall(): Promise<ExampleHall> {
  const root = mkdtempSync(path.join(tmpdir(), 'shaitu-shi-li-'));
  const content = path.join(root, 'content');
  const out = path.join(root, 'site');
  for (const [name, text] of Object.entries(exampleFiles())) {
    const file = path.join(content, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const env = { SHAITU_CONTENT: content, SHAITU_OUT: out };
  const remove = () => {
    rmSync(root, { recursive: true });
    rmSync(readSettings(env).cache, { recursive: true, force: true });
  };
  const { code } = await runTool(process.execPath, ['scripts/build.ts'], { toStderr: true, env });
  if (code === 0) return { content, out, remove };
  remove();
  throw new Error(`${document} 里的例子建不成展馆。`);
}
