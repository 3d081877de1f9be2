// npm run bench [-- build|pages|vitals|search|gate … --entries N --sizes N,N]: what building costs,
// what pages weigh, how fast they are, what the search finds, what the gate lets through; all five
// when none is named. JSON on standard output, tables on standard error.
// Exit 0: every budget kept. 1: one breached. 2: it could not run.
import { benchOptions } from './lib/bench/bench-options.ts';
import { breachTable, buildTable, pagesTable, vitalsTable } from './lib/bench/bench-tables.ts';
import { vitalsBreaches, weightBreaches } from './lib/bench/budgets.ts';
import { buildPart } from './lib/bench/build-part.ts';
import { pagesPart } from './lib/bench/pages-part.ts';
import { searchBreaches } from './lib/bench/search/search-budgets.ts';
import { searchPart } from './lib/bench/search/search-part.ts';
import { searchTables } from './lib/bench/search/search-tables.ts';
import { vitalsPart } from './lib/bench/vitals-part.ts';
import { gateBreaches } from './lib/bench/gate/gate-budgets.ts';
import { gateTables } from './lib/bench/gate/gate-tables.ts';
import { gatePart } from './lib/bench/gate-part.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';

async function bench(): Promise<number> {
  const { parts, entries, sizes } = orStop(() => benchOptions(process.argv.slice(2)));
  const build = parts.includes('build') ? await buildPart(entries) : undefined;
  const pages = parts.includes('pages') ? await pagesPart() : undefined;
  const vitals = parts.includes('vitals') ? await vitalsPart() : undefined;
  const search = parts.includes('search') ? await searchPart(sizes) : undefined;
  const gate = parts.includes('gate') ? await gatePart() : undefined;
  const breaches = [
    ...weightBreaches(pages ?? []),
    ...vitalsBreaches(vitals ?? []),
    ...searchBreaches(search ?? []),
    ...(gate ? gateBreaches(gate) : []),
  ];
  if (build) say(`\n${buildTable(build)}`);
  if (pages) say(`\n${pagesTable(pages)}`);
  if (vitals) say(`\n${vitalsTable(vitals)}`);
  if (search) say(`\n${searchTables(search)}`);
  if (gate) say(`\n${gateTables(gate)}`);
  say(breaches.length > 0 ? `\n${breachTable(breaches)}` : '\n都在预算之内。');
  const report = { build, pages, vitals, search, gate, breaches };
  // Thousandths are as fine as any of this is measured.
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
  process.stdout.write(`${JSON.stringify(report, rounded, 2)}\n`);
  return breaches.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await bench();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
