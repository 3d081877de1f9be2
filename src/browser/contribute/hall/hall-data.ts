import { addressMark } from '#catalogue/address-mark';
import type { CollectionName } from '#schema/collection-name';
import type { Term } from '#schema/vocabulary';
import type { FormFile, Named } from '../form/part.ts';

/** An entry as `/data/<collection>/<slug>.json` has it. */
export interface WrittenEntry {
  readonly file: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A row of `/data/<collection>.json`: slug, path and fields. */
export interface DataRow extends Readonly<Record<string, unknown>> {
  readonly slug: string;
}

/** What the desk asks the site for; everything is asked for once. */
export interface HallData {
  readonly form: (collection: CollectionName) => Promise<FormFile>;
  readonly names: (collection: CollectionName) => Promise<readonly Named[]>;
  readonly rows: (collection: CollectionName) => Promise<readonly DataRow[]>;
  readonly vocabularies: () => Promise<ReadonlyMap<string, readonly Term[]>>;
  /** `key` is `outcomes/x`; undefined when the hall has published no such entry. */
  readonly entry: (key: string) => Promise<WrittenEntry | undefined>;
  /** Whether the address was that of an entry that is withdrawn or has another name now. */
  readonly taken: (key: string) => Promise<boolean>;
}

/** The hall's own files below `home`; each rejects when it cannot be had. */
export function hallData(home: string): HallData {
  const asked = new Map<string, Promise<unknown>>();
  const json = <T>(path: string): Promise<T | undefined> => {
    const known = asked.get(path) ?? fetchJson(home + path);
    asked.set(path, known);
    // What could not be had is asked for again.
    known.catch(() => asked.delete(path));
    return known as Promise<T | undefined>;
  };
  const rows = async (collection: CollectionName) =>
    (await json<{ entries: DataRow[] }>(`data/${collection}.json`))?.entries ?? [];
  return {
    form: async (collection) => {
      const form = await json<FormFile>(`contribute/forms/${collection}.json`);
      if (!form) throw new Error(collection);
      return form;
    },
    names: async (collection) =>
      (await json<readonly Named[]>(`contribute/names/${collection}.json`)) ?? [],
    rows,
    vocabularies: async () =>
      new Map(
        (await rows('vocabularies')).map(({ slug, terms }) => [slug, terms as readonly Term[]]),
      ),
    entry: (key) => json<WrittenEntry>(`data/${key}.json`),
    taken: async (key) =>
      (await json<readonly string[]>('contribute/left.json'))?.includes(addressMark(key)) ?? false,
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return await response.json();
}
