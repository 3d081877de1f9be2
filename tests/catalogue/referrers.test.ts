import { describe, expect, test } from 'vitest';
import { cite, metric } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

const { catalogue } = hallOf(
  {
    craftsmen: {
      master: {},
      apprentice: { mentors: ['master', { name: '虚构者' }] },
      hidden: { status: 'draft', mentors: ['master'] },
    },
    studios: { studio: { leaders: ['master'], members: ['master', 'apprentice'] } },
    outcomes: {
      outcome: {
        team: ['master'],
        studio: 'studio',
        metrics: [{ ...metric, sources: [{ id: 'numbers' }] }],
        solution: `虚构的办法。${cite}[^prose: 首段]`,
        sources: [{ id: 'numbers' }],
        problem: undefined,
      },
    },
    sources: { numbers: {}, prose: {}, body: {}, unused: {} },
  },
  { bodySources: { 'outcomes/outcome': ['body'] } },
);

/** Who names an entry, and where: `collection/slug field`. */
const referrers = (collection: string, slug: string) =>
  catalogue
    .referrers({ collection, slug })
    .map(({ entry, field }) => `${entry.collection}/${entry.slug} ${field}`)
    .sort();

describe('what names an entry', () => {
  test.each([
    [
      'a craftsman: as mentor, leader, member and author',
      'craftsmen',
      'master',
      [
        'craftsmen/apprentice mentors',
        'outcomes/outcome team',
        'studios/studio leaders',
        'studios/studio members',
      ],
    ],
    ['a studio: its outcomes', 'studios', 'studio', ['outcomes/outcome studio']],
    ['a source cited in several fields: once', 'sources', 'numbers', ['outcomes/outcome sources']],
    ['a source cited in prose', 'sources', 'prose', ['outcomes/outcome sources']],
    ['a source cited in a body', 'sources', 'body', ['outcomes/outcome sources']],
    ['a source that nobody cites', 'sources', 'unused', []],
    ['an entry that there is not', 'outcomes', 'nobody', []],
  ])('is known for %s', (_, collection, slug, expected) => {
    expect(referrers(collection, slug)).toEqual(expected);
  });
});
