import { nearest } from '#schema/nearest';
import type { Term } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';
import { vocabularyNames } from '#schema/vocabulary-name';
import type { Finding } from '#schema/problem';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/**
 * A vocabulary is one that the hall knows; its codes and names are told apart, because a code is an
 * address and a name is what entries write; a parent is a term of the same list.
 */
export const soundVocabularies: Check = perEntry((entry) => {
  if (entry.collection !== 'vocabularies') return [];
  const { terms } = entry.data;
  return [...knownName(entry), ...repeated(entry, terms), ...parents(entry, terms)];
});

interface File {
  readonly file: string;
  readonly slug: string;
}

function knownName(entry: File): Finding[] {
  if (vocabularyNames.includes(entry.slug as VocabularyName)) return [];
  const guess = nearest(entry.slug, vocabularyNames);
  return [
    finding(
      entry,
      [],
      'vocabulary/file',
      `没有用到词表“${entry.slug}”的字段`,
      `${guess === undefined ? '' : `是不是想写 ${guess}.yaml？`}可用的词表：${vocabularyNames.join('、')}`,
    ),
  ];
}

function repeated(entry: File, terms: readonly Term[]): Finding[] {
  const seen = new Map<string, Term>();
  return terms.flatMap((term, i) =>
    (['code', 'zh-CN'] as const).flatMap((key) => {
      const word = term[key];
      const owner = seen.get(word);
      seen.set(word, term);
      return owner === undefined || owner === term
        ? []
        : [
            finding(
              entry,
              ['terms', i, key],
              'vocabulary/repeated',
              `“${word}”在这个词表里写了两次`,
              '代码和中文名都不能重复。',
            ),
          ];
    }),
  );
}

function parents(entry: File, terms: readonly Term[]): Finding[] {
  const above = new Map(terms.map(({ code, parent }) => [code, parent]));
  return terms.flatMap(({ code, parent }, i) => {
    const path = ['terms', i, 'parent'];
    if (parent === undefined) return [];
    if (!above.has(parent)) {
      const guess = nearest(parent, above.keys());
      const suggestion = guess === undefined ? '写同一词表里的代码。' : `是不是想写 ${guess}？`;
      return [finding(entry, path, 'vocabulary/parent', `找不到上级词条“${parent}”`, suggestion)];
    }
    return comesBack(code, above)
      ? [finding(entry, path, 'vocabulary/cycle', '上级词条绕成了圈', '检查谁是谁的上级。')]
      : [];
  });
}

function comesBack(start: string, above: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = above.get(start); at !== undefined && !seen.has(at); at = above.get(at)) {
    if (at === start) return true;
    seen.add(at);
  }
  return false;
}
