// Started by scripts/check.ts: reads, judges and reports the content, in a process of its own.
import path from 'node:path';
import { openHall } from '../../../src/open-hall.ts';
import { processHallPhotos } from '../../../src/photo-step.ts';
import { readSettings } from '../../../src/settings.ts';
import { formats } from '../formats/formats.ts';
import { noteDescriptor, noteWriter } from '../guard/note.ts';
import { isWithin } from '../is-within.ts';
import { say } from '../say.ts';
import { clean, findings } from './check-order.ts';
import type { GuardedOrder } from './check-order.ts';
import { stoppedProblem } from './stopped-problem.ts';

const { format, wanted, stopped } = JSON.parse(process.argv[2] ?? '') as GuardedOrder;
const settings = readSettings();
const { content: directory, shipped: vocabularies, today } = settings;
const onFile = noteWriter(noteDescriptor);
const skip = new Set(stopped.map(({ file }) => file));
const only = (file: string): boolean => isWithin(path.join(directory, file), wanted);
const hall = openHall({ directory, vocabularies, today, onFile, skip, only });
// One picture at a time: of two, nobody could say which has stopped the process.
const photos = await processHallPhotos(hall, settings, { onFile, skip, atOnce: 1 });
onFile(undefined);

const shown = [...stopped.map(stoppedProblem), ...hall.problems, ...photos.problems].filter(
  ({ file }) => isWithin(path.join(directory, file), wanted),
);
const report = formats[format](shown, directory);
if (report !== '') process.stdout.write(`${report}\n`);
say(shown.length === 0 ? '内容检查通过。' : `内容有 ${shown.length} 处要改。`);
process.exitCode = shown.length === 0 ? clean : findings;
