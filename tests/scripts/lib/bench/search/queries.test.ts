import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedRecords } from '../../../../../scripts/lib/bench/search/corpus.ts';
import { plainRecord } from '../../../../../scripts/lib/bench/search/plain-record.ts';
import type { PlainRecord } from '../../../../../scripts/lib/bench/search/plain-record.ts';
import { allQueries } from '../../../../../scripts/lib/bench/search/queries/all-queries.ts';
import { exactKinds, queryKinds } from '../../../../../scripts/lib/bench/search/queries/query.ts';
import type {
  BenchQuery,
  QueryKind,
} from '../../../../../scripts/lib/bench/search/queries/query.ts';

const count = 6;
const folder = mkdtempSync(path.join(tmpdir(), 'shaitu-xu-gou-'));
afterAll(() => rmSync(folder, { recursive: true }));

let records: PlainRecord[];
let queries: BenchQuery[];
const ofKind = (kind: QueryKind) => queries.filter((query) => query.kind === kind);

beforeAll(() => {
  records = generatedRecords(300, folder).map(plainRecord);
  queries = allQueries(records, count);
});

const holders = ({ kind, meant }: BenchQuery) =>
  records.filter(({ text, names }) =>
    exactKinds.includes(kind) ? meant(text) : names.some((name) => meant(name)),
  );

describe('the queries of a hall', () => {
  test('are of every kind, all different, and each is answered by some record', () => {
    for (const kind of queryKinds) {
      const own = ofKind(kind);
      expect(own.length, kind).toBeGreaterThanOrEqual(count);
      expect(new Set(own.map(({ text }) => text)).size, kind).toBe(own.length);
    }
    expect(queries.filter((query) => holders(query).length === 0)).toEqual([]);
  });

  test('are the same ones every time', () => {
    const told = (list: BenchQuery[]) => list.map(({ kind, text }) => `${kind} ${text}`);
    expect(told(allQueries(records, count))).toEqual(told(queries));
  });

  test.each<[QueryKind, RegExp]>([
    ['substring', /^[^\s，。：（）]{2,10}$/],
    ['term', /^\p{Script=Han}{2,}$/u],
    ['several', /^\p{Script=Han}{2,} \p{Script=Han}{2,}$/u],
    ['latin', /^[a-z0-9\-./+%&]+$/],
    ['single', /^\p{Script=Han}$/u],
    ['pinyin', /^[a-z]{5,}$/],
    ['initials', /^[a-z]{3,6}$/],
    ['mixed', /^\p{Script=Han}[a-z]{2,5}$/u],
  ])('of the kind %s look like it', (kind, pattern) => {
    for (const { text } of ofKind(kind)) expect(text).toMatch(pattern);
  });

  test.each<QueryKind>(['traditional', 'pinyin', 'initials', 'mixed', 'wrong', 'missing'])(
    'of the kind %s stand in no record as they are typed',
    (kind) => {
      const standing = ofKind(kind).filter(({ text }) =>
        records.some((record) => record.text.includes(text)),
      );
      expect(standing).toEqual([]);
    },
  );
});
