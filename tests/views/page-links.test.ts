import { expect, test } from 'vitest';
import { pageLinks } from '#views/page-links';

const shown = (page: number, pages: number): string => {
  const { previous, next, links } = pageLinks(page, pages, (to) => `/${to}/`);
  return [previous?.text ?? '', links.map(({ text }) => text).join(' '), next?.text ?? ''].join(
    '|',
  );
};

test.each([
  ['one page leads nowhere', 1, 1, '|1|'],
  ['a short list shows every page', 2, 4, '1|1 2 3 4|3'],
  [
    'the middle of a long one shows its neighbours and both ends',
    50,
    750,
    '49|1 48 49 50 51 52 750|51',
  ],
  ['the first page shows what follows and the end', 1, 750, '|1 2 3 750|2'],
  ['the last page shows what leads to it', 750, 750, '749|1 748 749 750|'],
])('%s', (_, page, pages, expected) => {
  expect(shown(page, pages)).toBe(expected);
});
