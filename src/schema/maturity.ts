import { z } from 'zod';
import { field } from './field.ts';
import type { VocabularyName } from './vocabulary-name.ts';

/** The maturity scales in use; names are never mixed across them. */
export const maturitySchemes = {
  qingdao: 'maturity-qingdao',
  trl: 'maturity-trl',
  market: 'maturity-market',
} as const satisfies Record<string, VocabularyName>;

export const maturity = z.strictObject({
  scheme: field(
    z.enum(Object.keys(maturitySchemes) as [keyof typeof maturitySchemes]),
    '成熟度标准',
    'qingdao 青岛十三级、trl 九级技术就绪度、market 市场五档。',
  ),
  level: field(z.string(), '成熟度等级', '写该标准词表里的词。'),
});
export type Maturity = z.output<typeof maturity>;
