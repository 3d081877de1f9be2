import { lineStep } from './edit-lines.ts';
import type { TextStep } from './text-step.ts';

const byteOrderMark: TextStep = (text) =>
  text.startsWith('\uFEFF')
    ? { text: text.slice(1), repairs: [{ line: 1, what: '去掉文件开头的 BOM 标记' }] }
    : { text, repairs: [] };

/** Joiners shape letters of some scripts; these shape nothing, and come with copied text. */
const unseen = lineStep('去掉看不见的零宽字符', ({ text }) => withoutUnseen(text));

/** A text without zero-width spaces and byte order marks. */
export const withoutUnseen = (text: string): string => text.replaceAll(/[\u200B\uFEFF]/gu, '');

const lineEnds: TextStep = (text) =>
  text.includes('\r')
    ? { text: text.replaceAll(/\r\n?/g, '\n'), repairs: [{ what: '换行改成 LF' }] }
    : { text, repairs: [] };

const lastLine: TextStep = (text) =>
  text === '' || text.endsWith('\n')
    ? { text, repairs: [] }
    : {
        text: `${text}\n`,
        repairs: [{ line: text.split('\n').length, what: '最后一行末尾加换行' }],
      };

const tabs = lineStep('缩进的制表符改成空格', ({ text, zone }) =>
  zone === 'field' ? text.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')) : text,
);

/** In a body two spaces at the end of a line break it, so only what means nothing is taken away. */
const trailingSpaces = lineStep('去掉行末空格', ({ text, zone }) => {
  if (zone === 'field' || zone === 'mark') return text.replace(/[ \t]+$/, '');
  if (zone !== 'body') return text;
  return text.trim() === '' ? '' : text.replace(/(?<=\S)[ \t]$/, '');
});

/** How a text is laid out, whatever it says. */
export const layoutSteps: readonly TextStep[] = [
  byteOrderMark,
  unseen,
  lineEnds,
  lastLine,
  tabs,
  trailingSpaces,
];
