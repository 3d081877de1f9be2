import type { Catalogue } from '#catalogue/catalogue';
import { lineages } from '#catalogue/lineage';
import type { Lineage } from '#catalogue/lineage';
import { t } from '#i18n/t';
import { hallName } from './halls.ts';
import { drawKin } from './kin-drawing.ts';
import type { KinDrawing } from './kin-drawing.ts';
import { limitKin, limitPairs } from './kin-limit.ts';
import type { KinBranch } from './kin-tree.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

interface KinSection {
  readonly branches: readonly KinBranch[];
  /** Said when not all are shown. */
  readonly rest?: string;
}

export interface LineagePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Teaching, membership, alliance: what is worth a drawing, and the same as a list. */
  readonly taught: KinSection & {
    readonly note: string;
    readonly drawing: KinDrawing | undefined;
  };
  /** Leaders with their studio and nothing more: a list is enough. */
  readonly led: KinSection;
  /** The way on from what is left out: every studio's page names its people. */
  readonly studios: Link;
}

/** A drawing of more plates is no longer read as one. */
const drawnKin = 40;
const listedPairs = 60;

/** Who learnt from whom, who leads which studio, which studios are allied. */
export function lineagePage(catalogue: Catalogue): LineagePage {
  const { title, lead, pairs, moreKin, morePairs } = t.browsing.lineage;
  const all = lineages(catalogue);
  const taught = limitKin(catalogue, all.filter(isMoreThanLed), drawnKin);
  const led = limitPairs(
    catalogue,
    all.filter((lineage) => !isMoreThanLed(lineage)),
    listedPairs,
  );
  const taughtPairs = all.flatMap(({ ties }) => ties.filter(({ bond }) => bond === 'apprentice'));
  return {
    head: {
      title,
      description: lead,
      path: '/lineage/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title,
    lead,
    taught: {
      note: pairs(taughtPairs.length),
      branches: taught.branches,
      drawing: taught.branches.length > 0 ? drawKin(taught.branches) : undefined,
      ...(taught.left > 0 ? { rest: moreKin(taught.left) } : {}),
    },
    led: { branches: led.branches, ...(led.left > 0 ? { rest: morePairs(led.left) } : {}) },
    studios: { href: siteOf(catalogue).href('/studios/'), text: hallName('studios') },
  };
}

const isMoreThanLed = ({ ties }: Lineage): boolean => ties.some(({ bond }) => bond !== 'studio');
