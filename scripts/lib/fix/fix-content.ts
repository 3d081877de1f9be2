// Started by scripts/fix.ts: mends the content in a process of its own, for it opens untrusted files.
import path from 'node:path';
import { readSettings } from '../../../src/settings.ts';
import { noteDescriptor, noteWriter } from '../guard/note.ts';
import type { StoppedFile } from '../guard/run-guarded.ts';
import { isWithin } from '../is-within.ts';
import { say } from '../say.ts';
import { fixHall } from './fix-hall.ts';
import { done } from './fix-order.ts';
import type { FixOrder } from './fix-order.ts';
import { repairLine } from './repair.ts';
import { diskStore, dryStore } from './store.ts';

const order = JSON.parse(process.argv[2] ?? '') as FixOrder & {
  readonly stopped: readonly StoppedFile[];
};
const { content, shipped } = readSettings();
let repairs = 0;
await fixHall(order.dryRun ? dryStore(content) : diskStore(content), {
  content,
  shipped,
  isWanted: (file) => isWithin(path.join(content, file), order.wanted),
  skip: new Set(order.stopped.map(({ file }) => file)),
  onFile: noteWriter(noteDescriptor),
  onRepair: (repair) => {
    repairs += 1;
    process.stdout.write(`${repairLine(repair, content)}\n`);
  },
});
say(
  repairs === 0
    ? '没有可以自动改的地方。'
    : order.dryRun
      ? `可以自动改 ${repairs} 处；这次只是看看，没有动文件。`
      : `自动改好 ${repairs} 处。`,
);
process.exitCode = done;
