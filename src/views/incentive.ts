import type { Incentive, Rung } from '#schema/incentive';
import { yuanOf } from '#schema/money';
import type { Citations } from './citations.ts';
import { moneyScale } from './money-scale.ts';
import type { MoneyScale } from './money-scale.ts';
import { numberText } from './number-text.ts';

/** One rung as the table tells it, and where it stands on the chart if it is money. */
export interface RungView {
  readonly label: string;
  /** As the source prints it: `每项最高 10 万元`, `10—300 万元`. */
  readonly amount: string;
  /** In yuan, for comparing: `100000`, `100000—3000000`; absent when it is no money. */
  readonly yuan?: string;
  /** Per cent of the chart's width; `from` only for a range. */
  readonly bar?: { readonly from?: number; readonly to: number };
}

/** A ladder of rewards as its chart and its table show it. */
export interface IncentiveView {
  readonly title: string;
  readonly period: string;
  readonly note?: string;
  readonly rungs: readonly RungView[];
  /** Absent when no rung is money. */
  readonly scale?: MoneyScale;
  readonly citations: readonly number[];
}

/** The ladder; on a scale of its own, or on one that it shares with others. */
export function incentiveView(
  { title, period, note, rungs, sources }: Incentive,
  citations: Citations,
  shared?: MoneyScale,
): IncentiveView {
  const own = sums(rungs);
  const scale = own.length === 0 ? undefined : (shared ?? moneyScale(own));
  return {
    title,
    period,
    ...(note === undefined ? {} : { note }),
    rungs: rungs.map((rung) => rungView(rung, scale)),
    ...(scale ? { scale } : {}),
    citations: citations.numbers(sources),
  };
}

/** Every sum that these rungs name, in yuan; counts of other things are left out. */
export const sums = (rungs: readonly Rung[]): number[] =>
  rungs.flatMap(({ from = [], to, unit }) =>
    [from, to].flat().flatMap((value) => yuanOf(value, unit) ?? []),
  );

function rungView(rung: Rung, scale: MoneyScale | undefined): RungView {
  const { label, from, to, unit } = rung;
  const most = yuanOf(to, unit);
  const least = from === undefined ? undefined : yuanOf(from, unit);
  return {
    label,
    amount: amountText(rung),
    ...(most === undefined ? {} : { yuan: least === undefined ? `${most}` : `${least}—${most}` }),
    ...(most === undefined || !scale
      ? {}
      : {
          bar: {
            ...(least === undefined ? {} : { from: scale.place(least) }),
            to: scale.place(most),
          },
        }),
  };
}

function amountText({ from, to, unit, per = '', precision }: Rung): string {
  const value = precision === '最高' ? `最高 ${to}` : numberText({ value: to, precision });
  const gap = per === '' || precision === '最高' ? '' : ' ';
  return `${per}${gap}${from === undefined ? value : `${from}—${value}`} ${unit}`;
}
