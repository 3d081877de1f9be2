import type { Catalogue } from './catalogue.ts';
import { hallCollections } from './facets.ts';
import type { HallCollection } from './facets.ts';
import type { TallyRow } from './statistics.ts';
import { isEmpty, wantedFields } from './wanted-fields.ts';

/** Whose firms the exhibits come from, as far as the hall knows. */
export interface OwnershipCoverage {
  /** Exhibits under every word of the list, those without any, too. */
  readonly rows: readonly TallyRow[];
  /** The employer is an enterprise of the hall, of which no source says the ownership. */
  readonly unstated: number;
  /** The employer has no entry in the hall. */
  readonly unlinked: number;
  /** No employer is given. */
  readonly unemployed: number;
}

/** Craftsmen, studios and outcomes by the ownership of the enterprise they name as employer. */
export function ownershipCoverage(catalogue: Catalogue): OwnershipCoverage {
  const employers = (['craftsmen', 'studios', 'outcomes'] as const).flatMap((collection) =>
    catalogue.list(collection).map(({ data: { employer } }) => employer),
  );
  const enterprises = employers.flatMap((employer) =>
    employer?.enterprise === undefined
      ? []
      : (catalogue.find('enterprises', employer.enterprise) ?? []),
  );
  const owners = enterprises.map(
    ({ data: { ownership } }) => ownership && catalogue.term('ownership', ownership),
  );
  const employed = employers.filter((employer) => employer !== undefined).length;
  return {
    rows: catalogue.terms('ownership').map((term) => ({
      label: term['zh-CN'],
      count: owners.filter((owner) => owner === term).length,
    })),
    unstated: owners.filter((owner) => owner === undefined).length,
    unlinked: employed - enterprises.length,
    unemployed: employers.length - employed,
  };
}

/** Of how many craftsmen the record says a trade, or a worker's skill level. */
export interface FrontLine {
  readonly craftsmen: number;
  readonly trade: number;
  readonly skillLevel: number;
  /** Either of the two. */
  readonly either: number;
}

export function frontLine(catalogue: Catalogue): FrontLine {
  const people = catalogue.list('craftsmen').map(({ data }) => data);
  return {
    craftsmen: people.length,
    trade: people.filter(({ trade }) => trade !== undefined).length,
    skillLevel: people.filter(({ skillLevel }) => skillLevel !== undefined).length,
    either: people.filter(({ trade, skillLevel }) => (trade ?? skillLevel) !== undefined).length,
  };
}

/** How many entries of a hall leave a field empty. */
export interface FieldGaps {
  readonly collection: HallCollection;
  readonly total: number;
  /** By the field's Chinese name, in the order of the schema. */
  readonly fields: readonly { readonly label: string; readonly missing: number }[];
}

export const fieldGaps = (catalogue: Catalogue): FieldGaps[] =>
  hallCollections.map((collection) => {
    const entries = catalogue
      .list(collection)
      .map(({ data }) => data as Readonly<Record<string, unknown>>);
    return {
      collection,
      total: entries.length,
      fields: wantedFields(collection).map(({ key, title }) => ({
        label: title,
        missing: entries.filter((data) => isEmpty(data[key])).length,
      })),
    };
  });
