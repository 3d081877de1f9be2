import { z } from 'zod';
import { field, line } from './field.ts';

/**
 * A fixed line with or without area code and extension, a 400 number, or a hotline of five digits
 * such as 12351. Area codes are 010, 02x and 03xx–09xx, so no mobile number passes as one.
 */
const landline =
  /^(?:(?:0(?:10|2\d|[3-9]\d{2})[- ]?|[（(]0(?:10|2\d|[3-9]\d{2})[）)] ?)?[2-8]\d{6,7}(?:[-转]\d{1,6})?|400-?\d{3}-?\d{4}|12\d{3})$/;

const channel = <K extends string>(kind: K, value: z.ZodType<string, string>) =>
  z.strictObject({ kind: field(z.literal(kind), '方式'), value });

/** Where an office hears objections. A person's mobile number or numbered mailbox is refused. */
export const officeChannel = z.discriminatedUnion('kind', [
  channel(
    '电话',
    field(
      z.string().regex(landline, {
        message: '电话只写办公室的座机，写成 021-60000000 这样，手机号不能公开',
      }),
      '内容',
      '例如 021-60000000、12351。',
    ),
  ),
  channel(
    '邮箱',
    field(
      z.email().refine((address) => !/^\d+@/.test(address), {
        message: '邮箱只写办公室的，像是个人号码的不能公开',
      }),
      '内容',
      '单位公用的邮箱。',
    ),
  ),
  channel('信箱', line('内容', 80, '只写单位的，不写个人的。')),
  channel('地址', line('内容', 80, '只写单位的，不写个人的。')),
]);
