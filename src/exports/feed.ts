import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import type { HallEntry } from '#catalogue/facets';
import { entryAddress, pathAddress } from './address.ts';
import { escapeXml } from './xml.ts';

/** Entries in the feed, newest first. */
const feedLength = 50;

/** `/feed.xml`: the newest exhibits as an Atom feed (RFC 4287). Needs the hall's `url`. */
export function atomFeed(catalogue: Catalogue): string {
  const { hall, updated } = catalogue;
  const entries = hallCollections
    .flatMap((collection): readonly HallEntry[] => catalogue.list(collection))
    .sort((a, b) =>
      a.data.updated === b.data.updated ? 0 : a.data.updated < b.data.updated ? 1 : -1,
    )
    .slice(0, feedLength);
  const home = pathAddress(catalogue, hall.base);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escapeXml(hall.name)}</title>`,
    `<id>${escapeXml(home)}</id>`,
    `<link href="${escapeXml(home)}"/>`,
    `<link rel="self" href="${escapeXml(`${home}feed.xml`)}"/>`,
    `<author><name>${escapeXml(hall.editors)}</name></author>`,
    `<updated>${timestamp(updated)}</updated>`,
    ...entries.flatMap((entry) => {
      const address = escapeXml(entryAddress(catalogue, entry));
      return [
        '<entry>',
        `<title>${escapeXml(entry.data.title)}</title>`,
        `<id>${address}</id>`,
        `<link href="${address}"/>`,
        `<updated>${timestamp(entry.data.updated)}</updated>`,
        `<summary>${escapeXml(entry.data.summary)}</summary>`,
        '</entry>',
      ];
    }),
    '</feed>',
    '',
  ].join('\n');
}

/** Content is dated by the day; Atom wants a moment. */
const timestamp = (date: string): string => `${date}T00:00:00+08:00`;
