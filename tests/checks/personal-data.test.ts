import { expect, test } from 'vitest';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

test('personal data is told with the place where it stands, however deep', () => {
  const consent = { basis: 'consent', ref: '电话13800000000' } as const;
  expect(
    told(hallOf({ craftsmen: { a: { consent, keywords: ['焊接', 'a@example.org'] } } })),
  ).toEqual([
    'craftsmen/a.md keywords.1 personal-data | 这里像是电子邮箱，不能公开 | 删掉；联系方式只写工会办公室的。',
    'craftsmen/a.md consent.ref personal-data | 这里像是手机号，不能公开 | 删掉；联系方式只写工会办公室的。',
  ]);
});

test('an e-mail is an office’s only where a channel says so', () => {
  const toldOf = (kind: '邮箱' | '信箱' | '地址') =>
    told(
      hallOf({ notices: { gong: { channels: [{ kind, value: 'gongshi@xu-gou.example.org' }] } } }),
    ).map((line) => line.split(' ', 3).join(' '));
  expect(toldOf('邮箱')).toEqual([]);
  for (const kind of ['信箱', '地址'] as const)
    expect(toldOf(kind)).toEqual(['notices/gong.md channels.0.value personal-data']);
});
