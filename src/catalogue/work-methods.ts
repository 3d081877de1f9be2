import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

/** Code of the kind of outcomes that are operating methods: 先进操作法. */
export const workMethod = 'work-method';

/** The operating methods of a hall. */
export const workMethodsOf = (catalogue: Catalogue): readonly Entry<'outcomes'>[] =>
  catalogue
    .list('outcomes')
    .filter(({ data }) => catalogue.term('outcome-kinds', data.kind)?.code === workMethod);
