import { z } from 'zod';
import { field, line, reference } from './field.ts';

const named = z.strictObject({ name: line('姓名', 20) });

/** A person: the slug of a craftsman of this hall, or `{name}` when there is no entry. */
export const person = (title: string) =>
  field(
    z.union([reference('craftsmen', title), named]),
    title,
    '馆内有这位工匠就写编号，例如 wang-jun；没有就写 {name: 姓名}。',
  );
export type Person = z.output<ReturnType<typeof person>>;

/** Where a person works or a thing was made, as the source names it. */
export const employer = z.strictObject({
  name: line('单位名称', 60, '按来源写全称。'),
  enterprise: field(
    reference('enterprises', '企业').optional(),
    '企业',
    '企业厅里有这家企业时写它的编号。',
  ),
});
export type Employer = z.output<typeof employer>;
