import { z } from 'zod';
import { field, line, slug } from './field.ts';
import { shortDecimal, tenThousandths } from './ten-thousandths.ts';

/** Who stands in a list: an exhibit of this hall by its slug, anybody else by name. */
export const winner = z.union([field(slug, '编号'), z.strictObject({ title: line('名称', 80) })]);
export type Listed = z.output<typeof winner>;

/** What tells two in a list apart: the slug, or the name of who has none. */
export const listedKey = (who: Listed): string => (typeof who === 'string' ? who : who.title);

const distinct = (list: readonly Listed[]): boolean =>
  new Set(list.map(listedKey)).size === list.length;

const candidate = z.strictObject({
  who: field(winner, '候选对象', '馆内条目写编号，其余写 {title: 名称}。'),
  vote: field(shortDecimal(0, 100), '投票得分', '折算成0到100分，照公布的写。'),
  review: field(shortDecimal(0, 100), '评审得分', '0到100分，照公布的写。'),
});
export type Candidate = z.output<typeof candidate>;

const weights = z
  .strictObject({
    vote: field(shortDecimal(0, 100), '投票权重'),
    review: field(shortDecimal(0, 100), '评审权重'),
  })
  .refine(
    ({ vote, review }) =>
      [1, 100].map(tenThousandths).includes(tenThousandths(vote) + tenThousandths(review)),
    { message: '两个权重(weights)之和应是1或100' },
  );

/** The ratio of 差额考察: for each place at least one is inspected, at most ten. */
export const ratio = field(
  shortDecimal(1, 10),
  '差额比例',
  '考察数是名额的几倍：1∶1.2 写 1.2，得数不是整数就进一位。',
);

/** The step of a procedure in which more are inspected than there are places (青岛意见四3⑤). */
export const inspectionStep = '差额考察';

/**
 * 差额考察 of one edition: vote and review, weighed as was published, decide who is inspected. The
 * weights have no default, because the opinion (四3⑤) leaves them to each edition.
 */
export const selection = z.strictObject({
  quota: field(z.int().positive().max(100_000), '名额', '最后要选的数量。'),
  ratio,
  weights: field(weights, '权重', '公布的投票与评审权重，没有默认值。'),
  candidates: field(
    z
      .array(candidate)
      .min(1)
      .refine((list) => distinct(list.map(({ who }) => who)), { message: '同一个候选写了两次' }),
    '候选名单',
  ),
  inspected: field(
    z.array(winner).min(1).refine(distinct, { message: '同一个考察对象写了两次' }),
    '考察名单',
    '照公布的名单写；与规则算出的不符，网站不会生成。',
  ),
});
export type Selection = z.output<typeof selection>;
