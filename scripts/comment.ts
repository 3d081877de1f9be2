// npm run comment -- --forge github|gitea|gitlab --api URL --project OWNER/NAME --number N
//   --report FILE [--preview URL] [--withheld]
// The token is in COMMENT_TOKEN. Exit 0: written. 2: it could not.
import { lstatSync, readFileSync } from 'node:fs';
import { commentApi, commentForges } from './lib/comment/comment-api.ts';
import type { CommentPlace } from './lib/comment/comment-api.ts';
import { commentText } from './lib/comment/comment-text.ts';
import { putComment } from './lib/comment/put-comment.ts';
import { orStop } from './lib/or-stop.ts';
import { readFlags } from './lib/read-flags.ts';
import { say } from './lib/say.ts';

const usage = `用法：npm run comment -- --forge ${commentForges.join('|')} --api 接口网址 --project 所有者/仓库 --number 编号 --report 报告文件 [--preview 网址] [--withheld]`;

/** The report comes from a run that nobody has reviewed: a link in its place could show any file. */
function readReport(file: string): string {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? readFileSync(file, 'utf8') : '没有报告，请看流水线的记录。';
}

function readArguments() {
  const { forge, api, project, number, report, preview, withheld } = readFlags(
    {
      options: {
        forge: { type: 'string' },
        api: { type: 'string' },
        project: { type: 'string' },
        number: { type: 'string' },
        report: { type: 'string' },
        preview: { type: 'string' },
        withheld: { type: 'boolean', default: false },
      },
    },
    usage,
  ).values;
  const known = commentForges.find((name) => name === forge);
  const { COMMENT_TOKEN: token } = process.env;
  if (!known || !api || !project || !report || !/^[1-9]\d{0,8}$/.test(number ?? ''))
    throw new Error(usage);
  if (!token) throw new Error('环境变量 COMMENT_TOKEN 里没有令牌。');
  const place: CommentPlace = { forge: known, api, project, number: Number(number), token };
  return { place, text: commentText({ report: readReport(report), preview, withheld }) };
}

const { place, text } = orStop(readArguments);
await putComment(commentApi(place), text).catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
