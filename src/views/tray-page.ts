import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

export interface TrayPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** The site's root, to which an exhibit's address is added. */
  readonly home: string;
  readonly here: string;
  /** Folder of the briefs, with a closing slash. */
  readonly briefs: string;
  readonly compare: string;
}

/** The tray: what hangs in it only the visitor's browser knows. */
export function trayPage(catalogue: Catalogue): TrayPage {
  const site = siteOf(catalogue);
  const { lead } = t.touring.tray;
  return {
    head: {
      title: t.touring.headings.tray,
      description: lead,
      path: '/tray/',
      breadcrumbs: [homeCrumb(catalogue)],
      noindex: true,
    },
    title: t.touring.headings.tray,
    lead,
    home: site.href('/'),
    here: site.href('/tray/'),
    briefs: site.href('/data/briefs/'),
    compare: site.href('/compare/'),
  };
}
