import type { Edition } from '#schema/programme';

/** A stage of an edition as a bar: its width is the count's share of the largest count. */
export interface FunnelStage {
  readonly name: string;
  /** Empty where the record has no count; such a stage has no bar. */
  readonly count: string;
  /** 0–100. */
  readonly percent?: number;
}

/** The stages of an edition in their order; counts never grow (the checks), so the first is widest. */
export function funnel(stages: Edition['stages'] = []): FunnelStage[] {
  const most = Math.max(0, ...stages.map(({ count = 0 }) => count));
  return stages.map(({ name, count }) => ({
    name,
    count: count === undefined ? '' : String(count),
    ...(count === undefined || most === 0
      ? {}
      : { percent: Math.round((count / most) * 1000) / 10 }),
  }));
}
