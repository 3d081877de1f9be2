import type { Catalogue } from '#catalogue/catalogue';
import type { Match, Reason } from '#catalogue/matches';
import { t } from '#i18n/t';
import type { Link } from './link.ts';
import { entryLink, siteOf } from './site.ts';

/** A challenge and an outcome that may answer it; every point of the score has its line. */
export interface MatchView {
  readonly challenge: Link;
  readonly outcome: Link;
  readonly score: string;
  readonly reasons: readonly { readonly text: string; readonly points: string }[];
}

/** Longer lists of what two texts share are cut: the rest says no more. */
const shown = 6;

export function matchViews(catalogue: Catalogue, matches: readonly Match[]): MatchView[] {
  const site = siteOf(catalogue);
  const { score, points } = t.transferring;
  return matches.map((match) => ({
    challenge: entryLink(site, match.challenge),
    outcome: entryLink(site, match.outcome),
    score: score(match.score),
    reasons: match.reasons.map((reason) => ({
      text: reasonText(reason),
      points: points(reason.points),
    })),
  }));
}

function reasonText({ kind, shared }: Reason): string {
  const first = shared.slice(0, shown).join('、');
  const { reasons, andMore } = t.transferring;
  return reasons[kind](shared.length > shown ? andMore(first, shared.length) : first);
}
