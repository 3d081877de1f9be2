import { scaleLinear } from 'd3-scale';

/** The axis of a bar chart from nought. Places are per cent of its width, from the left. */
export interface Axis {
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly place: number; readonly text: string }[];
}

/** About as many steps as a phone's width has room for labels. */
const steps = 4;

/** An axis for shares: always up to 100 %, so that charts can be compared. */
export const shareAxis = (): Axis => axis(100, '%');

/** An axis for counts up to `most`; whole numbers only, so it never ends below the steps. */
export const countAxis = (most: number, unit = ''): Axis => axis(Math.max(most, steps), unit);

function axis(most: number, unit: string): Axis {
  const scale = scaleLinear().domain([0, most]).nice(steps).range([0, 100]);
  const place = (value: number): number => Math.round(scale(value) * 100) / 100;
  const ticks = scale.ticks(steps);
  return {
    place,
    ticks: ticks.map((value, i) => ({
      place: place(value),
      text: `${value}${i === ticks.length - 1 ? unit : ''}`,
    })),
  };
}
