import { z } from 'zod';
import { field, line } from './field.ts';

const vocabularyTerm = z.strictObject({
  code: field(
    z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    '代码',
    '小写字母、数字和连字符，用在网址里，定了不改。',
  ),
  'zh-CN': line('中文', 30),
  en: line('英文', 60),
  order: field(z.int().min(0), '顺序'),
  parent: field(z.string().optional(), '上级', '上级词条的代码。'),
  group: field(z.string().optional(), '分组', '例如 3+6 里的“先导”“重点”。'),
  standard: field(z.string().optional(), '标准代码', '例如 GB/T 4754 的行业代码。'),
});

/** A vocabulary: terms with code, names and order. Content may write the Chinese name or the code. */
export const vocabulary = z.strictObject({
  title: line('词表名称', 30),
  terms: field(z.array(vocabularyTerm).min(1), '词条'),
});

export type Term = z.output<typeof vocabularyTerm>;
