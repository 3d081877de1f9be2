// A process that "reads" the files of its order; some of them bring it down as a parser might.
import { mdxToMdast } from 'satteri';
import { noteDescriptor, noteWriter } from '../../../../../scripts/lib/guard/note.ts';

interface Order {
  files: Readonly<Record<string, 'fine' | 'abort' | 'parse' | 'hang' | 'throw' | 'eat'>>;
  stopped: readonly { file: string }[];
}

const { files, stopped } = JSON.parse(process.argv[2] ?? '') as Order;
const note = noteWriter(noteDescriptor);
for (const [file, manner] of Object.entries(files)) {
  if (stopped.some((one) => one.file === file)) continue;
  note(file === '(between)' ? undefined : file);
  if (manner === 'abort') process.abort();
  // Sätteri 0.10 ends the process at this line; the reader takes care that it never gets there.
  if (manner === 'parse') mdxToMdast('import "\\');
  if (manner === 'throw') throw new RangeError('Maximum call stack size exceeded');
  if (manner === 'hang') for (;;);
  if (manner === 'eat') {
    const eaten: Buffer[] = [];
    for (;;) eaten.push(Buffer.alloc(8 * 1024 * 1024, eaten.length));
  }
}
note(undefined);
process.stderr.write(`read ${Object.keys(files).length - stopped.length}\n`);
process.exitCode = 40;
