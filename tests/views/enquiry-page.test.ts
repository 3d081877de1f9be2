import { describe, expect, test } from 'vitest';
import { enquiryPage } from '#views/enquiry-page';
import { fictionalCall } from '../lib/fictional-call.ts';
import { hallOf } from '../lib/hall-of.ts';

describe('the enquiry', () => {
  const entries = {
    outcomes: { jia: { title: '虚构甲', transfer: { open: true } }, yi: { title: '虚构乙' } },
    challenges: {
      open: fictionalCall,
      taken: { ...fictionalCall, stage: 'taken' as const },
      record: {},
    },
  };

  test('offers the supply and the open calls, and is not for search engines', () => {
    const page = enquiryPage(hallOf(entries).catalogue);
    expect(page.groups).toEqual([
      { label: '愿意转化与已转化的成果', choices: [{ value: 'outcomes/jia', text: '虚构甲' }] },
      { label: '征集中的难题', choices: [{ value: 'challenges/open', text: '虚构焊缝难题' }] },
    ]);
    expect(page.modes).toEqual(['许可', '转让']);
    expect(page.head.noindex).toBe(true);
  });

  test.each([
    ['no office', undefined],
    ['an office without an address', { name: '虚构市总工会' }],
    ['an office with one', { name: '虚构市总工会', email: 'bangong@xu-gou.example.org' }],
  ])('goes to the office of the hall: %s', (_, office) => {
    expect(enquiryPage(hallOf({}, { hall: { office } }).catalogue).office).toEqual(office);
  });

  test('has nothing to choose from in a hall without supply', () => {
    expect(enquiryPage(hallOf({}).catalogue).groups).toEqual([]);
  });
});
