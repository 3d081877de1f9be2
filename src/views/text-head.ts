import type { Catalogue } from '#catalogue/catalogue';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';

/** The head of a page that is all text. */
export const textHead = (
  catalogue: Catalogue,
  path: string,
  title: string,
  description: string,
): PageHead => ({ title, description, path, breadcrumbs: [homeCrumb(catalogue)] });
