export type Answer = 'yes' | 'no' | undefined;

/** What the answers come to; `failing` are the numbers of the questions that stand in the way. */
export interface Verdict {
  readonly state: 'open' | 'fits' | 'fails';
  readonly failing: readonly number[];
  /** How many questions must still be answered. */
  readonly left: number;
}

/**
 * One yes in the scope is enough and one yes among the exclusions is too much, so either settles
 * its part before all is answered. Questions are numbered through both lists, from 1.
 */
export function judge(scope: readonly Answer[], exclusions: readonly Answer[]): Verdict {
  const inScope = scope.includes('yes');
  const outOfScope = scope.every((answer) => answer === 'no');
  const failing = [
    ...(outOfScope ? scope.map((_, i) => i + 1) : []),
    ...exclusions.flatMap((answer, i) => (answer === 'yes' ? [scope.length + i + 1] : [])),
  ];
  const open = [...(inScope ? [] : scope), ...exclusions];
  const left = open.filter((answer) => answer === undefined).length;
  return { state: failing.length > 0 ? 'fails' : left > 0 ? 'open' : 'fits', failing, left };
}
