import fc from 'fast-check';
import { readSettings } from '../../../src/settings.ts';
import { say } from '../say.ts';
import { checkCosts } from './gate/check-costs.ts';
import type { CheckCost } from './gate/check-costs.ts';
import { growths } from './gate/growth.ts';
import type { Growth } from './gate/growth.ts';
import { judgeDocuments } from './gate/judge-documents.ts';
import type { DocumentVerdict } from './gate/judge-documents.ts';
import { randomDocument } from './gate/random-document.ts';

/** What the gate costs, what it lets through, and how its time grows. */
export interface GateReport {
  readonly checks: readonly CheckCost[];
  readonly documents: DocumentVerdict;
  readonly growths: readonly Growth[];
}

const documents = 100_000;
/** So many documents make one hall. */
const batch = 1000;

/** Checks generated halls, sends random documents through the gate, and times pathological ones. */
export async function gatePart(): Promise<GateReport> {
  say('▶ 检查生成的馆');
  const checks = await checkCosts();
  say(`▶ ${documents} 份随机文件`);
  const verdict = judgeMany();
  say('▶ 病态文件');
  return { checks, documents: verdict, growths: growths() };
}

/** Seeds are the numbers of the batches: the same documents in every run. */
function judgeMany(): DocumentVerdict {
  const { shipped } = readSettings();
  const verdicts = Array.from({ length: documents / batch }, (_, i) =>
    judgeDocuments(fc.sample(randomDocument, { numRuns: batch, seed: i + 1 }), shipped),
  );
  const sum = (count: (verdict: DocumentVerdict) => number) =>
    verdicts.reduce((total, verdict) => total + count(verdict), 0);
  return {
    accepted: sum(({ accepted }) => accepted),
    refused: sum(({ refused }) => refused),
    breaches: verdicts.flatMap(({ breaches }) => breaches),
  };
}
