import { withoutCiteMarks } from '#schema/cite-mark';
import { bigrams } from './bigrams.ts';
import type { Entry } from './entry.ts';

/** Why an outcome may answer a challenge: what both have, and what that is worth. */
export interface Reason {
  readonly kind: 'industry' | 'keyword' | 'metric' | 'words' | 'region';
  /** What they share, in the order of the challenge. */
  readonly shared: readonly string[];
  readonly points: number;
}

export interface Match {
  readonly challenge: Entry<'challenges'>;
  readonly outcome: Entry<'outcomes'>;
  readonly reasons: readonly Reason[];
  /** The sum of the reasons' points. */
  readonly score: number;
}

/** What one shared thing is worth; words in common weigh little, for they may be chance. */
const worth = { industry: 3, keyword: 2, metric: 2, words: 1, region: 1 } as const;
/** So many pairs of characters in common are more than chance. */
const enoughPairs = 3;
/** Less is no match: the same region and some words in common do not make an answer. */
const enough = 3;
/** How many outcomes are named for a challenge. */
const mostPerChallenge = 5;

/**
 * Outcomes of the supply that may answer an open or taken challenge, the best first; ties stay in
 * the order of the supply. Every point has its reason, and nothing else decides.
 */
export const matchesOf = (
  supply: readonly Entry<'outcomes'>[],
  challenges: readonly Entry<'challenges'>[],
): Match[] =>
  challenges
    .filter(({ data }) => data.stage === 'open' || data.stage === 'taken')
    .flatMap((challenge) =>
      supply
        .map((outcome) => match(challenge, outcome))
        .filter(({ score }) => score >= enough)
        .sort((a, b) => b.score - a.score)
        .slice(0, mostPerChallenge),
    );

function match(challenge: Entry<'challenges'>, outcome: Entry<'outcomes'>): Match {
  const [asked, offered] = [challenge.data, outcome.data];
  const [askedText, offeredText] = [textOf(asked), textOf(offered)];
  const keywords = [...(asked.keywords ?? []), ...(offered.keywords ?? [])].filter(
    (word) => askedText.includes(word) && offeredText.includes(word),
  );
  const numbers = [
    ...(offered.metrics ?? []).map(({ label }) => label),
    ...(offered.benefits ?? []),
    ...(offered.points ?? []),
  ].join('\n');
  const targets = (asked.targets ?? []).map(({ metric }) => metric);
  const pairs = bigrams(offeredText);
  // A keyword in common has its own points.
  const words = [...bigrams(askedText)].filter(
    (pair) => pairs.has(pair) && !keywords.some((word) => word.includes(pair)),
  );
  const reasons = [
    reason('industry', shared(asked.industries, offered.industries)),
    reason('keyword', keywords),
    reason(
      'metric',
      targets.filter((metric) => numbers.includes(metric)),
    ),
    // Told whole, but worth the same however long the texts are.
    ...(words.length < enoughPairs
      ? []
      : [{ kind: 'words' as const, shared: words, points: worth.words }]),
    reason('region', asked.region === undefined ? [] : shared([asked.region], [offered.region])),
  ].filter(({ points }) => points > 0);
  return {
    challenge,
    outcome,
    reasons,
    score: reasons.reduce((sum, { points }) => sum + points, 0),
  };
}

const reason = (kind: Reason['kind'], words: readonly string[]): Reason => {
  const once = [...new Set(words)];
  return { kind, shared: once, points: once.length * worth[kind] };
};

const shared = (
  asked: readonly string[] | undefined = [],
  offered: readonly (string | undefined)[] | undefined = [],
): string[] => asked.filter((word) => offered.includes(word));

/** Title, problem, solution and keywords as one text; a field on each line, so none runs on. */
const textOf = (data: {
  readonly title: string;
  readonly problem?: string | undefined;
  readonly solution?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
}): string =>
  [data.title, data.problem, data.solution, ...(data.keywords ?? [])]
    .map((text) => withoutCiteMarks(text ?? ''))
    .join('\n');
