import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { archiveLimits } from './archive-limits.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';

export type TableReading = { readonly sheets: readonly Sheet[] } | { readonly refused: string };

/** What the reading process may use: seconds, and megabytes of values. */
const limits = { seconds: 30, megabytes: 512 } as const;

const reader = fileURLToPath(new URL('read-table.ts', import.meta.url));

/**
 * The sheets of a table file (.xlsx, .csv), read in a child process with limits of time and memory.
 * Throws a Refusal, one sentence, for a file that is none or that the child did not come to the end of.
 */
export async function openTable(
  file: string,
  seconds: number = limits.seconds,
): Promise<readonly Sheet[]> {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Refusal(`找不到文件“${file}”。`);
  const [extension = ''] = /\.[a-z]+$/i.exec(file) ?? [];
  const refusal = refusedKinds.get(extension.toLowerCase());
  if (refusal !== undefined) throw new Refusal(refusal);
  if (statSync(file).size > archiveLimits.bytes)
    throw new Refusal('文件超过 20 MB，请分成几个文件导入。');
  const reading = await readApart(file, seconds);
  if ('refused' in reading) throw new Refusal(reading.refused);
  return reading.sheets;
}

const saveAs = '请在表格软件里另存为 .xlsx 再试。';
const refusedKinds: ReadonlyMap<string, string> = new Map([
  ['.xlsm', `.xlsm 里可以有宏，不收。${saveAs}`],
  ['.xlsb', `.xlsb 不收。${saveAs}`],
  ['.xltm', `.xltm 里可以有宏，不收。${saveAs}`],
  ['.xls', `.xls 是旧格式，不收。${saveAs}`],
  ['.et', `.et 是 WPS 自己的格式，不收。${saveAs}`],
  ['.ods', `.ods 不收。${saveAs}`],
]);

function readApart(file: string, seconds: number): Promise<TableReading> {
  const args = [`--max-old-space-size=${limits.megabytes}`, reader, file];
  const options = {
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 4 * archiveLimits.unpacked,
  } as const;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, options, (error, stdout) => {
      if (!error) resolve(JSON.parse(stdout) as TableReading);
      else if (error.killed)
        reject(
          new Refusal(`读这个文件超过 ${seconds} 秒，停了。请分成几个小文件，或者只留要导入的表。`),
        );
      else
        reject(
          new Refusal('读这个文件时程序停了，没有导入。请只把文字粘贴成“值”，存成新的 .xlsx。'),
        );
    });
  });
}
