import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, fewestEntries, mostEntries } from '../../scripts/lib/generate/counts.ts';
import { generateOptions } from '../../scripts/lib/generate/generate-options.ts';
import { hallFiles } from '../../scripts/lib/generate/hall-files.ts';
import { hallWords } from '../../scripts/lib/hall-terms.ts';
import { writeHall } from '../../scripts/lib/generate/write-hall.ts';
import { openHall } from '../../src/open-hall.ts';
import { contentFolder } from '../lib/content-folder.ts';

const terms = hallWords('content', 'content');
const files = (entries: number, seed = '1') => [...hallFiles(entries, seed, terms)];
const write = (entries: number, out: string, seed = '1') =>
  writeHall({ entries, seed, out, vocabularies: 'content' });
const open = (directory: string) => openHall({ directory, vocabularies: 'content' });

describe('a generated hall', () => {
  const opened = (entries: number) => {
    const folder = contentFolder({});
    write(entries, folder);
    return open(folder);
  };
  // A city's hall takes seconds, so it is opened for the first test that asks for it.
  let known: ReturnType<typeof open> | undefined;
  const large = () => (known ??= opened(1200));

  test.each([10, 11, 60, 1200])('of %i entries passes every check', (entries) => {
    const { problems, catalogue } = entries === 1200 ? large() : opened(entries);
    expect(problems).toEqual([]);
    const own = catalogue?.all.filter(({ collection }) => collection !== 'vocabularies');
    expect(own).toHaveLength(entries);
  });

  test('is shared out as a city’s hall is', () => {
    expect(countsOf(3000)).toEqual({
      craftsmen: 300,
      studios: 990,
      outcomes: 1650,
      sources: 30,
      unions: 15,
      programmes: 12,
      figures: 3,
    });
  });

  test('has as many entries as asked for, sources among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: fewestEntries, max: mostEntries }), (entries) => {
        const counts = Object.values(countsOf(entries));
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(entries);
        expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
        expect(countsOf(entries).sources).toBeGreaterThan(0);
      }),
    );
  });

  test('says of every entry that it is fictional', () => {
    const entries = files(300).filter(({ file }) => file !== 'hall.yaml');
    const plain = entries.filter(({ text }) => !/^title: .*虚构/m.test(text));
    expect(plain.map(({ file }) => file)).toEqual([]);
    const people = entries.flatMap(({ text }) => [...text.matchAll(/^ +(?:- )?name: (.*)$/gm)]);
    const real = people.filter(
      ([, name]) => !/虚构|^.等奖$|^特等奖$|^申报$|^评审$|^公示$/.test(name ?? ''),
    );
    expect(real.map(([, name]) => name)).toEqual([]);
    expect(people.length).toBeGreaterThan(100);
  });

  test('has facets, references, awards and prose of a real hall’s length', () => {
    const { catalogue } = large();
    const outcomes = catalogue?.list('outcomes') ?? [];
    expect(new Set(outcomes.map(({ data }) => data.kind)).size).toBeGreaterThan(10);
    expect(new Set(outcomes.map(({ data }) => data.region)).size).toBeGreaterThan(40);
    expect(outcomes.filter(({ data }) => data.awards).length).toBeGreaterThan(50);
    expect(
      catalogue?.referrers({ collection: 'craftsmen', slug: 'xu-gou-gong-jiang-1' }),
    ).not.toEqual([]);
    const lengths = files(300)
      .filter(({ file }) => file.startsWith('outcomes/'))
      .map(({ text }) => text.match(/\p{Script=Han}/gu)?.length ?? 0);
    const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
    expect(mean).toBeGreaterThan(500);
    expect(mean).toBeLessThan(900);
  });

  test('is the same every time, byte for byte', () => {
    expect(files(120, 'ab')).toEqual(files(120, 'ab'));
  });

  test('is another one for every seed of two letters', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const first = (seed: string) =>
      hallFiles(10, seed, terms).find(({ file }) => file.startsWith('outcomes/'))?.text;
    const texts = letters.flatMap((a) => letters.map((b) => first(a + b)));
    expect(new Set(texts).size).toBe(26 * 26);
  });
});

describe('the folder', () => {
  test('may hold an older generated hall, which goes', () => {
    const folder = contentFolder({});
    write(60, folder);
    write(10, folder, 'other');
    expect(open(folder).problems).toEqual([]);
    expect(readdirSync(path.join(folder, 'outcomes'))).toHaveLength(5);
  });

  test('is left alone when it holds something else', () => {
    const folder = contentFolder({ 'hall.yaml': 'name: 别人的馆\n' });
    expect(() => write(10, folder)).toThrow('里已有别的文件，没有动它。请换一个空文件夹。');
    expect(readdirSync(folder)).toEqual(['hall.yaml']);
    expect(readFileSync(path.join(folder, 'hall.yaml'), 'utf8')).toBe('name: 别人的馆\n');
  });

  test('keeps what somebody put beside a generated hall', () => {
    const folder = contentFolder({});
    write(10, folder);
    writeFileSync(path.join(folder, '.note'), '虚构');
    write(10, folder);
    expect(readdirSync(folder)).toContain('.note');
  });
});

describe('the flags', () => {
  test('name entries, folder and seed', () => {
    expect(generateOptions(['--entries', '30000', '--out', 'x', '--seed', 'ab'])).toEqual({
      entries: 30_000,
      out: path.resolve('x'),
      seed: 'ab',
    });
  });

  test.each([
    [[], '用法：npm run generate'],
    [['--entries', '100'], '用法：npm run generate'],
    [['--out', 'x'], '用法：npm run generate'],
    [['--entries', '9', '--out', 'x'], '条目数应为 10–100000，写的是“9”。'],
    [['--entries', '100001', '--out', 'x'], '条目数应为 10–100000'],
    [['--entries', '1e3', '--out', 'x'], '写的是“1e3”'],
    [['--entries', '12.5', '--out', 'x'], '写的是“12.5”'],
  ])('are refused: %j', (args, message) => {
    expect(() => generateOptions(args)).toThrow(message);
  });

  test('that are wrong end the program with 2 and one sentence', async () => {
    const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      const args = ['scripts/generate.ts', '--entries', '3', '--out', 'x'];
      execFile(process.execPath, args, (error, _, text) =>
        resolve({ code: error?.code, stderr: text }),
      );
    });
    expect(code).toBe(2);
    expect(stderr).toBe('条目数应为 10–100000，写的是“3”。\n');
  });
});
