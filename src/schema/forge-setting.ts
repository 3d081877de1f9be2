import { z } from 'zod';
import { field } from './field.ts';
import { forgeKinds } from './forge.ts';

/** `forge` of `hall.yaml`: what cannot be told from the address of the repository alone. */
export const forge = z.strictObject({
  kind: field(
    z.enum(forgeKinds).optional(),
    '平台',
    '自建的平台要写：github、gitlab、gitea（含 Forgejo）或 gitee。',
  ),
  branch: field(
    z
      .string()
      .regex(/^(?!\/)[\w./-]+(?<!\/)$/)
      .default('main'),
    '分支',
    '收稿的分支，不写就是 main。',
  ),
  api: field(
    z.url({ protocol: /^https?$/ }).optional(),
    '接口网址',
    '接口不在通常的地方才写，例如 https://git.example.org/git/api/v4。',
  ),
});
export type ForgeSetting = z.output<typeof forge>;
