import { z } from 'zod';
import { pageCollections } from './collection-name.ts';
import type { PageCollection } from './collection-name.ts';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { field, prose } from './field.ts';

/** What a tour may stop at: any exhibit. A source is no exhibit, and a tour does not pass a tour. */
export type StopCollection = Exclude<PageCollection, 'sources' | 'tours'>;
export const stopCollections = pageCollections.filter(
  (name): name is StopCollection => name !== 'sources' && name !== 'tours',
);

const stop = z.strictObject({
  entry: field(
    z.string().regex(new RegExp(`^(?:${stopCollections.join('|')})/[a-z0-9-]+$`)),
    '条目',
    '集合和编号，例如 outcomes/mu-cai-zhua-dou。',
  ),
  text: prose('解说', 300, '走到这一站看什么。'),
});

/** 导览: exhibits in an order worth walking. */
export const tour = z
  .strictObject({
    ...entryFields,
    stops: field(z.array(stop).min(2).max(30), '站', '按参观的先后，至少两站。'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
