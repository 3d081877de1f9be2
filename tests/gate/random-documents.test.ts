import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeDocuments } from '../../scripts/lib/bench/gate/judge-documents.ts';
import { randomDocument } from '../../scripts/lib/bench/gate/random-document.ts';

// `npm run bench -- gate` looks at two hundred times as many.
test('whatever random document the hall lets through shows no script, handler, bad address or strange element', () => {
  const documents = fc.sample(randomDocument, { numRuns: 600, seed: 5 });
  const { accepted, refused, breaches } = judgeDocuments(documents, 'content');
  expect(breaches).toEqual([]);
  // Else nothing would have been looked at, or nothing dangerous been sent.
  expect(accepted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});
