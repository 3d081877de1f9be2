import type { z } from 'zod';
import { buildCatalogue } from '#catalogue/build-catalogue';
import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import type { Tombstone } from '#catalogue/tombstone';
import type { Written } from '#checks/check';
import { missing } from '#checks/references';
import { runChecks } from '#checks/run-checks';
import { limited } from '#gate/limited';
import { officeEmails } from '#gate/office-emails';
import { valueFindings } from '#gate/value-findings';
import type { BodyCitation, BodyLink } from '#reader/body';
import type { StoryUse } from '#reader/mdx-element';
import type { KeptFile, RawFile } from '#reader/raw-file';
import { listContent, readFile } from '#reader/read-content';
import { schemas } from '#schema/collections';
import type { CollectionName } from '#schema/collection-name';
import { explain } from '#schema/explain';
import { hall as hallSchema } from '#schema/hall';
import type { Hall } from '#schema/hall';
import type { Finding, Problem } from '#schema/problem';
import { isTombstone } from '#schema/tombstone';
import { bodyLinks } from './body-links.ts';
import { bodyOf } from './body-of.ts';
import { hallReadings } from './hall-readings.ts';
import type { HallFolders } from './hall-readings.ts';
import { inOrder, placed, placeOf } from './placed.ts';
import { storyUses } from './story-uses.ts';

export interface OpenedHall {
  /** Undefined only when `hall.yaml` itself cannot be used. */
  catalogue?: Catalogue;
  /** Every mistake of every file, sorted by file and place. Empty: the hall may be built. */
  problems: Problem[];
  /** Gives a finding its line and column, for steps that look at the content later. */
  place: (finding: Finding) => Problem[];
}

export interface HallOptions extends HallFolders {
  /** The date everything is judged by (YYYY-MM-DD); the latest `updated` when unset. */
  today?: string | undefined;
}

/**
 * Opens a hall: reads its content, validates it, builds the catalogue, runs every check. Check tool
 * and build both come through here, so that a site that builds has passed every check.
 */
export function openHall(options: HallOptions): OpenedHall {
  const { onFile, only = () => true } = options;
  const { files, problems } = listContent(options.directory);
  const kept = new Map<string, KeptFile & { directory: string }>();
  const known = new Map<CollectionName, Map<string, string>>();
  const entries: AnyEntry[] = [];
  const tombstones: Tombstone[] = [];
  const unfit: Written[] = [];
  const bodies: {
    raw: KeptFile;
    citations: BodyCitation[];
    links: BodyLink[];
    uses: StoryUse[];
  }[] = [];
  let hall: Hall | undefined;

  for (const { at, raw, problems: read, directory } of hallReadings(options, files)) {
    problems.push(...read);
    // What the lines of a file show is not told again by the values and the body parsed from them.
    const shown = new Set(read.map(({ rule }) => rule));
    const unseen = (found: readonly Problem[]) => found.filter(({ rule }) => !shown.has(rule));
    if (!raw) {
      // It is there, though it has no value: nobody is told that it is missing.
      if (at.collection !== 'hall') remember(known, at.collection, at.slug, undefined);
      continue;
    }
    const keep = keptOf(raw);
    kept.set(raw.file, { ...keep, directory });
    const asked = only(raw.file);
    const refused = asked
      ? unseen(valueFindings(raw.value, { officeEmails: officeEmails(raw.value) }).map(placed(raw)))
      : [];
    problems.push(...refused);
    // Of an address or a way of writing the gate says more than the schema.
    const better = new Set(
      refused.filter(({ rule }) => /^(?:link\/|yaml\/(?!syntax))/.test(rule)).map(placeOf),
    );
    const misfits = (schema: z.ZodType, { issues }: z.ZodError): Problem[] =>
      limited(explain(schema, raw.value, issues))
        .map(placed(raw))
        .filter((problem) => !better.has(placeOf(problem)));
    if (raw.collection === 'hall') {
      const result = hallSchema.safeParse(raw.value);
      if (result.success) hall = result.data;
      else problems.push(...misfits(hallSchema, result.error));
      continue;
    }
    remember(known, raw.collection, raw.slug, raw.value);
    if (isTombstone(raw.collection, raw.value, raw.body)) {
      tombstones.push({ collection: raw.collection, slug: raw.slug, file: raw.file });
      continue;
    }
    // Words cut from a text keep all of it in memory; copies do not.
    const body = structuredClone(bodyOf(raw, asked));
    problems.push(
      ...unseen(
        body.problems.map((problem) => ({
          ...problem,
          file: raw.file,
          line: problem.line + raw.bodyLine - 1,
        })),
      ),
    );
    if (asked && body.citations.length + body.links.length + body.uses.length > 0)
      bodies.push({ ...body, raw: keep });
    const schema = schemas[raw.collection];
    const result = schema.safeParse(raw.value);
    if (!result.success) {
      problems.push(...misfits(schema, result.error));
      unfit.push({ file: raw.file, collection: raw.collection, data: raw.value });
      continue;
    }
    const bodySources = [...new Set(body.citations.map(({ id }) => id))];
    const { collection, slug, file } = raw;
    entries.push({ collection, slug, file, data: result.data, bodySources } as AnyEntry);
  }

  // A file is read again once for all that is told of it, not for each.
  const placeAll = (findings: readonly Finding[]): Problem[] =>
    [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, found]) => {
      const at = kept.get(file);
      if (!at) return [];
      onFile?.(at.file);
      const { raw } = readFile(at.directory, at, false);
      const problems = raw ? limited(found).map(placed(raw)) : [];
      onFile?.(undefined);
      return problems;
    });
  const catalogue = buildCatalogue(hall ?? standIn, entries, { today: options.today, tombstones });
  const subject = { catalogue, known, unfit };
  const told = new Set(problems.map(placeOf));
  problems.push(
    // A value that its schema has refused is not judged a second time.
    ...placeAll(runChecks(subject)).filter((problem) => !told.has(placeOf(problem))),
  );
  for (const { raw, citations, links, uses } of bodies) {
    problems.push(...storyUses(subject, raw, uses), ...bodyLinks(subject, raw, links));
    for (const { id, line, column } of citations)
      if (!known.get('sources')?.has(id)) {
        const { path: _path, ...told } = missing(subject, raw, [], 'sources', id);
        problems.push({ ...told, line: line + raw.bodyLine - 1, column });
      }
  }
  return {
    ...(hall ? { catalogue } : {}),
    problems: inOrder(problems),
    place: (finding) => placeAll([finding]),
  };
}

/** A wrong hall.yaml must not hide the mistakes of the other files; nothing is built from this. */
const standIn = hallSchema.parse({ name: '—', editors: '—' });

/** Only stories are asked again for what they say. */
const keptOf = ({ yaml: _yaml, body: _body, value, ...raw }: RawFile): KeptFile => ({
  ...raw,
  value: raw.collection === 'stories' ? value : undefined,
});

function remember(
  known: Map<CollectionName, Map<string, string>>,
  collection: CollectionName,
  slug: string,
  value: unknown,
): void {
  const titles = known.get(collection) ?? new Map<string, string>();
  const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : '';
  known.set(collection, titles.set(slug, String(title)));
}
