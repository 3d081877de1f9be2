import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const forms = '.github/ISSUE_TEMPLATE';
const read = (file: string) => readFileSync(file, 'utf8');

const required = z.strictObject({ required: z.literal(true) }).optional();
const id = z.string().regex(/^[a-z]+$/);
const asked = { label: z.string().min(1), description: z.string().optional() };
/** GitHub “Syntax for GitHub's form schema”; Gitea and Gitee read the same files. */
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string(),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('markdown'),
        attributes: z.strictObject({ value: z.string().min(1) }),
      }),
      z.strictObject({
        type: z.enum(['input', 'textarea']),
        id,
        attributes: z.strictObject(asked),
        validations: required,
      }),
      z.strictObject({
        type: z.literal('dropdown'),
        id,
        attributes: z.strictObject({ ...asked, options: z.array(z.string()).min(2) }),
        validations: required,
      }),
      z.strictObject({
        type: z.literal('checkboxes'),
        id,
        attributes: z.strictObject({
          ...asked,
          options: z.array(z.strictObject({ label: z.string(), required: z.literal(true) })),
        }),
      }),
    ]),
  ),
});

const formIn = (file: string) => form.parse(parse(read(`${forms}/${file}`)));
const files = readdirSync(forms);

describe('issue forms', () => {
  test.each(files)('%s has the shape of a form, each field once', (file) => {
    const ids = formIn(file).body.flatMap((field) => (field.type === 'markdown' ? [] : [field.id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are the four that officers need, on GitLab, too', () => {
    const names = ['新增条目', '更正', '撤下请求', '网站问题'];
    expect(files.map((file) => formIn(file).name)).toEqual(names);
    expect(readdirSync('.gitlab/issue_templates').sort()).toEqual(
      names.map((name) => `${name}.md`).sort(),
    );
  });

  test('ask for the same on GitLab', () => {
    for (const file of files) {
      const { name, body } = formIn(file);
      const asks = body.flatMap((field) =>
        field.type === 'markdown' || field.type === 'checkboxes' ? [] : [field.attributes.label],
      );
      const questions = read(`.gitlab/issue_templates/${name}.md`).match(/^\*\*.*\*\*$/gm) ?? [];
      expect(questions.map((question) => question.replaceAll(/^\*\*|[（：].*$/gs, ''))).toEqual(
        asks,
      );
    }
  });

  test('ask nobody for personal data', () => {
    const labels = files.flatMap((file) =>
      formIn(file).body.flatMap((field) =>
        field.type === 'markdown' ? [] : [field.attributes.label],
      ),
    );
    expect(labels.join('\n')).not.toMatch(/电话|手机|身份证|邮箱|住址|出生|微信号|联系/);
  });
});

test.each(['.gitlab/merge_request_templates/Default.md', '.gitee/PULL_REQUEST_TEMPLATE.zh-CN.md'])(
  '%s says what the template of GitHub says',
  (file) => {
    expect(read(file)).toBe(read('.github/PULL_REQUEST_TEMPLATE.md'));
  },
);
