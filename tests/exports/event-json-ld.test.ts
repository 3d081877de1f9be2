import { expect, test } from 'vitest';
import { eventsJsonLd } from '#exports/event-json-ld';
import { sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const editions = [{ id: 'edition-1', title: '首届虚构节', date: '2020-05', sources }];
const hall = hallOf(
  {
    programmes: {
      jie: { kind: '节日', hosts: ['虚构市总工会'], editions },
      ping: { kind: '评奖', editions },
      kong: { kind: '节日' },
    },
  },
  { hall: { url: 'https://xu-gou.example.org' } },
);
const events = (slug: string) => eventsJsonLd(hall.catalogue, entryOf(hall, 'programmes', slug));

test('each edition of a festival is an event with its day and its hosts', () => {
  const address = 'https://xu-gou.example.org/programmes/jie/#edition-1';
  expect(events('jie')).toEqual([
    {
      '@type': 'Festival',
      '@id': address,
      url: address,
      name: '首届虚构节',
      startDate: '2020-05',
      organizer: [{ '@type': 'Organization', name: '虚构市总工会' }],
    },
  ]);
});

test.each(['ping', 'kong'])('%s is no event', (slug) => {
  expect(events(slug)).toEqual([]);
});
