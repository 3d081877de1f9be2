import { describe, expect, test } from 'vitest';
import { forgePage } from '#browser/contribute/ways/forge-page';
import { forgeKinds } from '#schema/forge';
import { forgeOfKind } from './lib/fictional-submission.ts';

const path = 'content/outcomes/xu-gou.md';
const text = 'title: 虚构 & "真"\n';
const root = 'https://git.example.org/xu-gou/zhan-guan';

describe('a new file', () => {
  test.each([
    ['github', `${root}/new/main`, 'filename', 'value'],
    ['gitlab', `${root}/-/new/main`, 'file_name', 'content'],
    ['gitea', `${root}/_new/main`, 'filename', 'value'],
  ] as const)('is filled in on %s', (kind, page, name, content) => {
    const { address, filled, named } = forgePage(forgeOfKind(kind), { path, text, isNew: true });
    expect(named).toBe(true);
    const { origin, pathname, searchParams } = new URL(address);
    expect(filled).toBe(true);
    expect(origin + pathname).toBe(page);
    expect(Object.fromEntries(searchParams)).toEqual({ [name]: path, [content]: text });
  });

  test('is pasted on Gitee, whose page takes nothing', () => {
    const page = forgePage(forgeOfKind('gitee'), { path, text, isNew: true });
    expect(page).toEqual({ address: `${root}/new/main`, filled: false, named: false });
  });

  test.each(['github', 'gitlab', 'gitea'] as const)(
    'too long for an address is pasted on %s, and its name stays',
    (kind) => {
      const long = '虚'.repeat(1000);
      const { address, filled } = forgePage(forgeOfKind(kind), { path, text: long, isNew: true });
      expect(filled).toBe(false);
      expect([...new URL(address).searchParams.values()]).toEqual([path]);
    },
  );

  test('fills an address up to 7,500 characters', () => {
    const forge = forgeOfKind('github');
    const page = (length: number) =>
      forgePage(forge, { path, text: 'x'.repeat(length), isNew: true });
    const room = 7500 - page(0).address.length;
    expect(page(room).address).toHaveLength(7500);
    expect([page(room).filled, page(room + 1).filled]).toEqual([true, false]);
  });
});

test.each(forgeKinds)('a file that is there leads to the page for editing on %s', (kind) => {
  const { address, filled } = forgePage(forgeOfKind(kind), { path, text, isNew: false });
  expect(filled).toBe(false);
  expect(address).toMatch(new RegExp(`edit/main/${path}$`));
});
