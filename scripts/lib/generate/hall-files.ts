import { CORE_SCHEMA, dump } from 'js-yaml';
import { fileExtension } from '#schema/collection-name';
import { countsOf } from './counts.ts';
import type { GeneratedCollection } from './counts.ts';
import { craftsman } from './craftsman.ts';
import { figure } from './figure.ts';
import { hallSettings } from './hall-settings.ts';
import { outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import { slugOf } from './plan.ts';
import { programme } from './programme.ts';
import { source } from './source.ts';
import { studio } from './studio.ts';
import { union } from './union.ts';
import type { Written } from './written.ts';

export interface HallFile {
  /** Path below the content folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

const writers: Readonly<Record<GeneratedCollection, (plan: Plan, number: number) => Written>> = {
  sources: source,
  unions: union,
  programmes: programme,
  figures: figure,
  craftsmen: craftsman,
  studios: studio,
  outcomes: outcome,
};

/**
 * The files of a fictional hall of `entries` entries, one after the other: only one is in memory at
 * a time. Same arguments, same files.
 */
export function* hallFiles(
  entries: number,
  seed: string,
  terms: Plan['terms'],
): Generator<HallFile> {
  const plan: Plan = { seed, counts: countsOf(entries), terms };
  yield { file: 'hall.yaml', text: yaml(hallSettings(plan.counts)) };
  for (const [name, write] of Object.entries(writers)) {
    const collection = name as GeneratedCollection;
    const extension = fileExtension(collection);
    for (let number = 0; number < plan.counts[collection]; number += 1) {
      const { data, body } = write(plan, number);
      yield {
        file: `${collection}/${slugOf(collection, number)}${extension}`,
        text: extension !== '.yaml' ? `---\n${yaml(data)}---\n${body ?? ''}` : yaml(data),
      };
    }
  }
}

const yaml = (value: unknown): string =>
  dump(value, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, skipInvalid: true });
