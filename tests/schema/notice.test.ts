import { describe, expect, test } from 'vitest';
import { notice } from '#schema/notice';
import { noticeState } from '#schema/notice-state';
import { least } from '../lib/fictional-entries.ts';

const messages = (changes: object): string[] =>
  notice.safeParse({ ...least.notices, ...changes }).error?.issues.map(({ message }) => message) ??
  [];
const phone = '电话只写办公室的座机，写成 021-60000000 这样，手机号不能公开';
const mail = '邮箱只写办公室的，像是个人号码的不能公开';

describe('a channel of an office', () => {
  test.each([
    ['a fixed line', '电话', '021-60000000'],
    ['a fixed line with a blank', '电话', '021 60000000'],
    ['a fixed line with brackets', '电话', '（021）60000000'],
    ['a fixed line without area code', '电话', '60000000'],
    ['a fixed line with extension', '电话', '0532-80000000转8001'],
    ['a hotline', '电话', '12351'],
    ['a 400 number', '电话', '400-000-0000'],
    ['a mailbox', '邮箱', 'gongshi@xu-gou.example.org'],
    ['a letter box', '信箱', '虚构市总工会意见箱'],
    ['an address', '地址', '虚构路1号虚构市总工会办公室'],
  ])('may be %s', (_, kind, value) => {
    expect(messages({ channels: [{ kind, value }] })).toEqual([]);
  });

  test.each([
    ['a mobile number', '电话', '13800000000', phone],
    ['a mobile number in groups', '电话', '138-0000-0000', phone],
    ['a mobile number with a nought', '电话', '013800000000', phone],
    ['a mobile number with its country', '电话', '+8613800000000', phone],
    ['a mobile number in full width', '电话', '１３８００００００００', phone],
    ['words', '电话', '请打办公室', phone],
    ['a numbered mailbox', '邮箱', '100000@xu-gou.example.org', mail],
    ['a mobile number as mailbox', '邮箱', '13800000000@xu-gou.example.org', mail],
  ])('is never %s', (_, kind, value, message) => {
    expect(messages({ channels: [{ kind, value }] })).toEqual([message]);
  });
});

test('an edition wants its programme', () => {
  expect(messages({ edition: 'year-2025' })).toEqual([
    '写了届次(edition)就要写评选活动(programme)',
  ]);
  expect(messages({ programme: 'xuan', edition: 'year-2025' })).toEqual([]);
});

describe('the clock of a notice', () => {
  const period = {
    start: '2025-03-06',
    end: '2025-03-12',
    days: ['2025-03-06', '2025-03-07', '2025-03-10', '2025-03-11', '2025-03-12'],
  };
  test.each([
    ['the day before', '2025-03-05', 'before', 5],
    ['the first day', '2025-03-06', 'open', 5],
    ['a weekend', '2025-03-08', 'open', 3],
    ['the last day', '2025-03-12', 'open', 1],
    ['the day after', '2025-03-13', 'over', 0],
  ])('on %s', (_, today, stage, left) => {
    expect(noticeState(period, today)).toEqual({ stage, left });
  });

  test('with only days off to come counts none', () => {
    const untilSunday = { ...period, end: '2025-03-16', days: ['2025-03-14'] };
    expect(noticeState(untilSunday, '2025-03-15')).toEqual({ stage: 'rest', left: 0 });
  });
});
