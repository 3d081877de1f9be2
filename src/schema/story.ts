import { z } from 'zod';
import { entryFields, publishedNeedsSource, publishedNeedsSourceIssue } from './entry.ts';
import { field, partialDate, reference, term } from './field.ts';

const bound = <C extends Parameters<typeof reference>[0]>(collection: C, title: string) =>
  field(z.array(reference(collection, title)).max(20).optional(), title);

/** 创新人物宣传、创新信息发布: a feature or a piece of news, bound to the exhibits it tells of. */
export const story = z
  .strictObject({
    ...entryFields,
    kind: term('story-kinds', '类型'),
    date: partialDate('时间', '事情发生的时间，来源写到哪一级就写到哪一级。'),
    people: bound('craftsmen', '人物'),
    outcomes: bound('outcomes', '成果'),
    studios: bound('studios', '工作室'),
    enterprises: bound('enterprises', '企业'),
    programmes: bound('programmes', '评选活动'),
  })
  .refine(publishedNeedsSource, publishedNeedsSourceIssue);
