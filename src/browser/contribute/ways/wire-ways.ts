import type { Submission } from '../submission.ts';
import { waysIn } from './ways-parts.ts';
import { wireBundle } from './wire-bundle.ts';
import { wirePages } from './wire-pages.ts';
import { wireProposal } from './wire-proposal.ts';

/**
 * Brings the ways out of the desk to life: `section` holds the markup of ContributeWays.astro,
 * `current` gives what would leave now, undefined while the form has problems. Nothing is sent
 * before a button is pressed.
 */
export function wireWays(section: HTMLElement, current: () => Submission | undefined): void {
  const ways = waysIn(section, current);
  if (ways === undefined) return;
  wireBundle(ways);
  if (ways.forge === undefined) return;
  wirePages(ways, ways.forge);
  wireProposal(ways, ways.forge);
}
