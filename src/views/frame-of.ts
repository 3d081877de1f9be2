import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import type { Frame } from './frame.ts';
import type { Link } from './link.ts';
import { rooms } from './rooms.ts';
import type { RoomCode } from './rooms.ts';
import { siteOf } from './site.ts';

/** As many as a phone's width takes in one row, and what people and firms come for. */
const mostVisited: ReadonlySet<RoomCode> = new Set([
  'craftsmen',
  'studios',
  'outcomes',
  'enterprises',
  'transfer',
]);

/** What surrounds every page of a hall. */
export function frameOf(catalogue: Catalogue): Frame {
  const { hall, updated } = catalogue;
  const site = siteOf(catalogue);
  const origin = site.url('/');
  const open = rooms(catalogue);
  // A feed without entries would have no date.
  const feed = hall.url === undefined || updated === '' ? undefined : site.href('/feed.xml');
  return {
    name: hall.name,
    ...(hall.tagline === undefined ? {} : { tagline: hall.tagline }),
    base: hall.base,
    ...(origin === undefined ? {} : { origin }),
    search: site.href('/search/'),
    navigation: [
      ...open
        .filter(({ code }) => mostVisited.has(code))
        .map(({ href, exhibit }) => ({ href, text: exhibit })),
      { href: site.href('/#plan'), text: t.frame.allRooms },
    ],
    rooms: open.map(({ href, text }) => ({ href, text })),
    footer: footerLinks(catalogue),
    hosts: hall.hosts,
    guides: hall.guides,
    editors: hall.editors,
    ...(hall.demonstration === undefined ? {} : { demonstration: hall.demonstration }),
    ...(hall.siteCode === undefined ? {} : { siteCode: hall.siteCode }),
    filings: filings(catalogue),
    updated,
    ...(feed === undefined ? {} : { feed }),
  };
}

function footerLinks(catalogue: Catalogue): Link[] {
  const site = siteOf(catalogue);
  const { repository } = catalogue.hall;
  return [
    { href: site.href('/contribute/'), text: t.contribute.headings.contribute },
    { href: site.href('/about/'), text: t.headings.about },
    { href: site.href('/accessibility/'), text: t.headings.accessibility },
    { href: site.href('/privacy/'), text: t.headings.privacy },
    { href: site.href('/data/'), text: t.headings.data },
    ...(repository === undefined ? [] : [{ href: repository, text: t.frame.repository }]),
  ];
}

/** Filing numbers with the registries that the regulations want them to link to. */
function filings({ hall: { filing } }: Catalogue): Link[] {
  const police = filing?.police;
  const code = police?.replaceAll(/\D/g, '') ?? '';
  return [
    ...(filing?.icp === undefined
      ? []
      : [{ href: 'https://beian.miit.gov.cn/', text: filing.icp }]),
    ...(police === undefined
      ? []
      : [{ href: `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`, text: police }]),
  ];
}
