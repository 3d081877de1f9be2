import { inspectedCount } from '#catalogue/selection';
import { t } from '#i18n/t';
import type { Procedure } from '#schema/procedure';
import type { Citations } from './citations.ts';
import type { CitedHtml } from './evidence.ts';

/** A programme's procedure: its steps, and the arithmetic of 差额考察 where it states the numbers. */
export interface ProcedureView {
  readonly steps: readonly { readonly name: string; readonly text: CitedHtml }[];
  readonly rule: string | undefined;
}

export function procedureView(
  { steps, quota, ratio }: Procedure,
  citations: Citations,
): ProcedureView {
  return {
    steps: steps.map(({ name, text }) => ({ name, text: citations.prose(text) })),
    rule:
      quota === undefined || ratio === undefined
        ? undefined
        : t.honour.inspectionRule(quota, ratio, inspectedCount(quota, ratio)),
  };
}
