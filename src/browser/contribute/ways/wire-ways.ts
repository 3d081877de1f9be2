import type { Submission } from '../submission.ts';
import { forgeOf, wayOf } from './way.ts';
import { wireBundle } from './wire-bundle.ts';
import { wirePages } from './wire-pages.ts';
import { wireProposal } from './wire-proposal.ts';

/**
 * Brings the ways out of the desk to life: `section` holds the markup of ContributeWays.astro,
 * `current` gives what would leave now, undefined while the form has problems. Nothing is sent
 * before a button is pressed.
 */
export function wireWays(section: HTMLElement, current: () => Submission | undefined): void {
  const ways = section.querySelector<HTMLElement>('[data-ways]');
  if (!ways) return;
  const forge = forgeOf(ways);
  const bundle = wayOf(ways, 'bundle', current);
  const pages = wayOf(ways, 'pages', current);
  const proposal = wayOf(ways, 'proposal', current);
  if (bundle) wireBundle(bundle);
  if (forge && pages) wirePages(pages, forge);
  if (forge && proposal) wireProposal(proposal, forge);
}
