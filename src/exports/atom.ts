import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { entryAddress, pathAddress } from './address.ts';
import { escapeXml } from './xml.ts';

/** Entries in a feed, newest first. */
const feedLength = 50;

/** What a feed is of: its title, its page and its own place as paths below the base, its author. */
export interface Feed {
  readonly title: string;
  readonly page: string;
  readonly self: string;
  readonly author: string;
  /** When the feed last changed, YYYY-MM-DD. */
  readonly updated: string;
}

type Told = AnyEntry & { readonly data: { readonly updated: string; readonly summary: string } };

/** The newest of some entries as an Atom feed (RFC 4287). Needs the hall's `url`. */
export function atomDocument(catalogue: Catalogue, feed: Feed, entries: readonly Told[]): string {
  const address = (path: string): string =>
    escapeXml(pathAddress(catalogue, catalogue.hall.base + path.replace(/^\//, '')));
  const newest = [...entries]
    .sort((a, b) =>
      a.data.updated === b.data.updated ? 0 : a.data.updated < b.data.updated ? 1 : -1,
    )
    .slice(0, feedLength);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escapeXml(feed.title)}</title>`,
    `<id>${address(feed.page)}</id>`,
    `<link href="${address(feed.page)}"/>`,
    `<link rel="self" href="${address(feed.self)}"/>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<updated>${timestamp(feed.updated)}</updated>`,
    ...newest.flatMap((entry) => {
      const page = escapeXml(entryAddress(catalogue, entry));
      return [
        '<entry>',
        `<title>${escapeXml(entry.data.title)}</title>`,
        `<id>${page}</id>`,
        `<link href="${page}"/>`,
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
