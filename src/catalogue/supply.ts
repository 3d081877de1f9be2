import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

type Outcome = Entry<'outcomes'>;

const isOpen = ({ data }: Outcome): boolean => data.transfer?.open === true;
const hasDeals = ({ data }: Outcome): boolean => (data.transfer?.deals ?? []).length > 0;

/** Whether a source says that an outcome may be handed on, or tells that it was. */
export const inSupply = (outcome: Outcome): boolean => isOpen(outcome) || hasDeals(outcome);

/** The supply of the hall of transfer, what is open first. */
export function supplyOf(catalogue: Catalogue): readonly Outcome[] {
  const supply = catalogue.list('outcomes').filter(inSupply);
  return [...supply.filter(isOpen), ...supply.filter((one) => !isOpen(one))];
}
