import type { Run, Term } from './query.ts';

/**
 * What proves a term at some distance from its start. `pair`: two neighbours. `character`: one, with
 * anything behind it. `end`: a sign or nothing stands behind a character that a pair has proved.
 * `alone`: the same, but no pair has.
 */
export interface Proof {
  kind: 'pair' | 'character' | 'end' | 'alone';
  text: string;
  offset: number;
}

/**
 * The cheapest proofs that cover each character of a term: then it stands wherever all of them do at
 * their distances. `cost` says what looking up a pair costs.
 */
export function prove({ runs }: Pick<Term, 'runs'>, cost: (pair: string) => number): Proof[] {
  return runs.flatMap((run, at) => proveRun(run, at === runs.length - 1, cost));
}

function proveRun({ text, offset }: Run, last: boolean, cost: (pair: string) => number): Proof[] {
  const characters = Array.from(text);
  const end = { text: characters.at(-1) ?? '', offset: offset + characters.length - 1 };
  if (characters.length < 2) return [{ kind: last ? 'character' : 'alone', ...end }];
  const pairs = characters.slice(1).map((next, at) => `${characters[at] ?? ''}${next}`);
  const proofs = cheapestCover(pairs.map(cost)).map((at): Proof => {
    return { kind: 'pair', text: pairs[at] ?? '', offset: offset + at };
  });
  return last ? proofs : [...proofs, { kind: 'end', ...end }];
}

interface Cover {
  cost: number;
  pairs: readonly number[];
}

/** Numbers of pairs, the first and the last among them, of which no two neighbours are left out. */
function cheapestCover(costs: readonly number[]): readonly number[] {
  // The cheapest covers that end with the pair before the last and with the last.
  let before: Cover | undefined;
  let last: Cover | undefined;
  for (const [pair, cost] of costs.entries()) {
    const rest = before && last && before.cost < last.cost ? before : last;
    const cover = { cost: cost + (rest?.cost ?? 0), pairs: [...(rest?.pairs ?? []), pair] };
    [before, last] = [last, cover];
  }
  return last?.pairs ?? [];
}
