import { scaleLinear, scaleLog } from 'd3-scale';

/** Where sums of money stand on a chart. Places are per cent of its width, from the left. */
export interface MoneyScale {
  /** Whether each step of the scale is ten times the one before. */
  readonly logarithmic: boolean;
  readonly place: (yuan: number) => number;
  readonly ticks: readonly MoneyTick[];
}
export interface MoneyTick {
  readonly place: number;
  /** Without 元, which the caption says once: `10`, `1万`. */
  readonly text: string;
}

/** From this ratio of largest to smallest on, small sums would vanish on a linear scale. */
const logarithmicFrom = 100;

/** A scale for these sums (yuan, all above 0); undefined when there are none. */
export function moneyScale(sums: readonly number[]): MoneyScale | undefined {
  if (sums.length === 0) return undefined;
  const least = Math.min(...sums);
  const most = Math.max(...sums);
  const logarithmic = most / least >= logarithmicFrom;
  const scale = logarithmic
    ? scaleLog().domain([least, most]).nice()
    : scaleLinear().domain([0, most]).nice(4);
  scale.range([0, 100]);
  const [first = least, last = most] = scale.domain();
  // As many ticks as powers of ten: d3 then gives the powers alone.
  const count = logarithmic ? Math.round(Math.log10(last / first)) : 4;
  const place = (yuan: number): number => Math.round(scale(yuan) * 100) / 100;
  return {
    logarithmic,
    place,
    ticks: scale.ticks(count).map((yuan) => ({ place: place(yuan), text: shortSum(yuan) })),
  };
}

/** 1000000 → `100万`; an axis has room for no more. */
function shortSum(yuan: number): string {
  if (yuan >= 100_000_000) return `${yuan / 100_000_000}亿`;
  return yuan >= 10_000 ? `${yuan / 10_000}万` : String(yuan);
}
