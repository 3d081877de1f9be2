import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { maturitySchemes } from '#schema/maturity';
import type { Maturity } from '#schema/maturity';
import { termText } from './term-text.ts';

/** A maturity level with the scale it belongs to: levels are never compared across scales. */
export function maturityText(catalogue: Catalogue, { scheme, level }: Maturity): string {
  return `${termText(catalogue, maturitySchemes[scheme], level)}（${t.maturity[scheme]}）`;
}
