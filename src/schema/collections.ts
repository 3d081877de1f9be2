import type { z } from 'zod';
import { challenge } from './challenge.ts';
import type { CollectionName } from './collection-name.ts';
import { craftsman } from './craftsman.ts';
import { enterprise } from './enterprise.ts';
import { figure } from './figure.ts';
import { notice } from './notice.ts';
import { outcome } from './outcome.ts';
import { policy } from './policy.ts';
import { programme } from './programme.ts';
import { source } from './source.ts';
import { story } from './story.ts';
import { studio } from './studio.ts';
import { tour } from './tour.ts';
import { union } from './union.ts';
import { venue } from './venue.ts';
import { vocabulary } from './vocabulary.ts';

/** Every collection's schema, by the name of its folder under `content/`. */
export const schemas = {
  craftsmen: craftsman,
  studios: studio,
  outcomes: outcome,
  enterprises: enterprise,
  programmes: programme,
  notices: notice,
  challenges: challenge,
  stories: story,
  policies: policy,
  venues: venue,
  figures: figure,
  tours: tour,
  unions: union,
  sources: source,
  vocabularies: vocabulary,
} as const satisfies Record<CollectionName, z.ZodType>;

export type Data<C extends CollectionName> = z.output<(typeof schemas)[C]>;
