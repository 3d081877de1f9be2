import { addressFault } from '#gate/address';
import { bodyBounds, storyBounds } from '#gate/body-bounds';
import { lineFaults } from '#gate/text-problems';
import { missing } from '#checks/references';
import type { Subject } from '#checks/check';
import { citeMarks } from '#schema/cite-mark';
import type { Finding } from '#schema/problem';
import { bodyText } from '#writer/body-text';
import { inlines } from '#writer/inline';
import type { Inline } from '#writer/inline';
import { typedLines } from '#writer/typed-lines';
import type { TypedLine } from '#writer/typed-lines';
import { fileOf } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';

type Told = readonly [rule: string, message: string, suggestion: string];

/**
 * What is wrong with a typed body; the path of a finding is `body` and the line from 0. The writer
 * has escaped what Markdown could mean, so what is left to tell is what letters can say.
 */
export function judgeBody(entry: DeskEntry, subject: Subject): Finding[] {
  const file = fileOf(entry);
  const published = entry.fields.status === 'published';
  return [
    ...tooMuch(entry).map(([rule, message, suggestion]) => ({
      file,
      path: ['body', 0],
      rule,
      message,
      suggestion,
    })),
    ...typedLines(entry.body)
      .filter(({ kind }) => kind !== 'kept')
      .flatMap((line) => {
        const path = ['body', line.number];
        const parts = inlines(line.text);
        const told = [
          ...(published ? uncited(line) : []),
          ...strangeMarks(line, parts),
          ...bareAddress(parts),
          ...(entry.collection === 'stories' ? module(line) : []),
          ...addresses(parts),
          ...refused(line),
        ].map(([rule, message, suggestion]) => ({ file, path, rule, message, suggestion }));
        const strangers = citeMarks(line.text)
          .filter(({ id }) => !subject.known.get('sources')?.has(id))
          .map(({ id }) => missing(subject, { file }, path, 'sources', id));
        return [...told, ...strangers];
      }),
  ];
}

/** What the check tool would not parse, for it is too much of something. */
function tooMuch({ collection, body, kept }: DeskEntry): Told[] {
  // As it stands in its file.
  const text = `\n${bodyText(body, kept)}\n`;
  const bound = collection === 'stories' ? storyBounds(text) : bodyBounds(text);
  return bound ? [[bound.rule, bound.message, bound.suggestion]] : [];
}

function uncited({ kind, text }: TypedLine): Told[] {
  if ((kind !== 'paragraph' && kind !== 'item') || citeMarks(text).length > 0) return [];
  const quoted = text.length > 12 ? `${text.slice(0, 12)}…` : text;
  return [
    [
      'body/uncited',
      `“${quoted}”这一段没有写出处`,
      '光标放在段末，点“插入出处”，选它出自哪份来源。',
    ],
  ];
}

/** A mark with signs of Markdown in its place would be read as something else than a mark. */
function strangeMarks({ text }: TypedLine, parts: readonly Inline[]): Told[] {
  if (citeMarks(text).length === marksIn(parts)) return [];
  return [
    [
      'body/cite-mark',
      '出处标记的位置里有不能用的符号',
      '位置只写文字、数字和括号，例如 [^来源编号: 二(三)2]。',
    ],
  ];
}

const marksIn = (parts: readonly Inline[]): number =>
  parts.reduce(
    (sum, part) =>
      sum + (part.kind === 'cite' ? 1 : part.kind === 'bold' ? marksIn(part.inside) : 0),
    0,
  );

function bareAddress(parts: readonly Inline[]): Told[] {
  const bare = parts.flatMap((part) => {
    if (part.kind === 'bold') return bareAddress(part.inside);
    const words = part.kind === 'link' ? part.text : part.raw;
    return /https?:\/\/|www\./i.test(words) && part.kind !== 'cite' ? [told] : [];
  });
  return bare.slice(0, 1);
}

const told: Told = [
  'body/autolink',
  '网址不能直接写在正文里',
  '写成 [文字](https://网址)；网址里有汉字或括号的，先换成能复制的短网址。',
];

function module({ kind, text }: TypedLine): Told[] {
  const word = /^(import|export)(?![\p{L}\p{N}_$-])/u.exec(text)?.[1];
  if (kind !== 'paragraph' || word === undefined) return [];
  return [[`mdx/${word}`, `故事的一段不能用 ${word} 开头`, '换一个词开头。']];
}

/** Characters that hide, look-alike letters, personal data, secrets: by the rules of the gate. */
const refused = ({ text }: TypedLine): Told[] =>
  lineFaults(text).map(({ rule, message, suggestion }) => [rule, message, suggestion]);

function addresses(parts: readonly Inline[]): Told[] {
  return parts.flatMap((part): Told[] => {
    if (part.kind === 'bold') return addresses(part.inside);
    const fault = part.kind === 'link' ? addressFault(part.url) : undefined;
    return fault ? [[fault.rule, fault.message, fault.suggestion]] : [];
  });
}
