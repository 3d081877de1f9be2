// Reads one table file in a process of its own, which may be killed: a path in, sheets as JSON out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import { Refusal } from './refusal.ts';
import type { TableReading } from './open-table.ts';

const [file = ''] = process.argv.slice(2);

function reading(): TableReading {
  try {
    const bytes = readFileSync(file);
    const csv = /\.(?:csv|txt|tsv)$/i.test(file);
    return { sheets: csv ? [readCsv(bytes, path.basename(file))] : readWorkbook(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

process.stdout.write(JSON.stringify(reading()));
