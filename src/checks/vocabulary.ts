import type { Catalogue } from '#catalogue/catalogue';
import { schemas } from '#schema/collections';
import { labelAt } from '#schema/labels';
import { markedValues } from '#schema/marked';
import { maturitySchemes } from '#schema/maturity';
import { nearest } from '#schema/nearest';
import type { Finding } from '#schema/problem';
import type { VocabularyName } from '#schema/vocabulary-name';
import { finding, perEntry, written } from './check.ts';
import type { Check } from './check.ts';

/** Every term is on its closed list. */
export const vocabularyTerms: Check = (subject) => [
  ...written(subject).flatMap((entry) => {
    const schema = schemas[entry.collection];
    return markedValues(schema, entry.data, 'vocabulary').flatMap(({ path, value, meta }) =>
      meta.vocabulary === undefined
        ? []
        : offList(
            subject.catalogue,
            entry,
            path,
            meta.vocabulary,
            value,
            labelAt(schema, path)?.title,
          ),
    );
  }),
  ...maturityLevels(subject),
];

/** A maturity level is on the list of its own scheme. */
const maturityLevels: Check = perEntry((entry, { catalogue }) => {
  if (entry.collection !== 'outcomes' || !entry.data.maturity) return [];
  const { scheme, level } = entry.data.maturity;
  const path = ['maturity', 'level'];
  return offList(catalogue, entry, path, maturitySchemes[scheme], level, '成熟度等级');
});

function offList(
  catalogue: Catalogue,
  entry: { file: string },
  path: Finding['path'],
  vocabulary: VocabularyName,
  word: string,
  label = '',
): Finding[] {
  if (catalogue.term(vocabulary, word)) return [];
  const words = catalogue.terms(vocabulary).map((term) => term['zh-CN']);
  const guess = nearest(word, words);
  const key = String(path.filter((step) => typeof step === 'string').at(-1) ?? '');
  return [
    finding(
      entry,
      path,
      'vocabulary/unknown',
      `${label}(${key})的值“${word}”不在允许范围内`,
      words.length === 0
        ? `这个馆还没有这份词表：在 content/vocabularies 里补上 ${vocabulary}.yaml。`
        : `${guess === undefined ? '' : `是不是想写“${guess}”？`}可选：${words.join('、')}`,
    ),
  ];
}
