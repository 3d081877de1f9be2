import type { Catalogue } from '#catalogue/catalogue';
import { lineages } from '#catalogue/lineage';
import type { Lineage } from '#catalogue/lineage';
import { t } from '#i18n/t';
import { drawKin } from './kin-drawing.ts';
import type { KinDrawing } from './kin-drawing.ts';
import { kinTree } from './kin-tree.ts';
import type { KinBranch } from './kin-tree.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';

export interface LineagePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Teaching, membership, alliance: what is worth a drawing, and the same as a list. */
  readonly taught: {
    readonly note: string;
    readonly branches: readonly KinBranch[];
    readonly drawing: KinDrawing | undefined;
  };
  /** Leaders with their studio and nothing more: a list is enough. */
  readonly led: readonly KinBranch[];
}

/** Who learnt from whom, who leads which studio, which studios are allied. */
export function lineagePage(catalogue: Catalogue): LineagePage {
  const { title, lead, pairs } = t.browsing.lineage;
  const all = lineages(catalogue);
  const branches = all.filter(isMoreThanLed).flatMap((lineage) => kinTree(catalogue, lineage));
  const taught = all.flatMap(({ ties }) => ties.filter(({ bond }) => bond === 'apprentice')).length;
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
      note: pairs(taught),
      branches,
      drawing: branches.length > 0 ? drawKin(branches) : undefined,
    },
    led: all
      .filter((lineage) => !isMoreThanLed(lineage))
      .flatMap((lineage) => kinTree(catalogue, lineage)),
  };
}

const isMoreThanLed = ({ ties }: Lineage): boolean => ties.some(({ bond }) => bond !== 'studio');
