import { expect, test } from 'vitest';
import { letterAddress } from '#browser/enquiry/letter';

const letter = (...lines: [string, string][]) =>
  new URL(letterAddress('bangong@xu-gou.example.org', '转化咨询：虚构夹具 & 量具?', lines));

test('a letter goes to the office, with subject and filled lines', () => {
  const { protocol, pathname, searchParams } = letter(
    ['单位', '虚构厂&分厂'],
    ['联系人', ''],
    ['想说的话', '第一行\n第二行'],
  );
  expect(protocol + pathname).toBe('mailto:bangong@xu-gou.example.org');
  expect(searchParams.get('subject')).toBe('转化咨询：虚构夹具 & 量具?');
  expect(searchParams.get('body')).toBe('单位：虚构厂&分厂\r\n想说的话：第一行\r\n第二行');
});

test('a letter of an empty form has an empty body', () => {
  expect(letter(['单位', '']).searchParams.get('body')).toBe('');
});
