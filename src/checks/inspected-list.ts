import { hallCollections } from '#catalogue/facets';
import type { Inspection } from '#catalogue/selection';
import type { Finding } from '#schema/problem';
import { listedKey } from '#schema/selection';
import type { Listed, Selection } from '#schema/selection';
import type { Subject } from './check.ts';

type At = (path: (string | number)[], rule: string, message: string, suggestion: string) => Finding;

/**
 * The published list of 差额考察 against the one that the rule gives (青岛意见四3⑤): too few
 * candidates, a tie at the cut, or a list with somebody missing or too many.
 */
export function inspectedList(
  subject: Subject,
  selection: Selection,
  result: Inspection,
  at: At,
): Finding[] {
  const { count, ranked, inspected, tied } = result;
  const rule = `按 1∶${selection.ratio}，${selection.quota} 个名额应考察 ${count} 个`;
  const name = (who: Listed): string => `“${nameOf(subject, who)}”`;
  if (ranked.length < count)
    return [
      at(
        ['selection', 'candidates'],
        'candidates',
        `${rule}，候选名单只有 ${ranked.length} 个`,
        '补全候选名单，或改对名额、比例。',
      ),
    ];
  if (tied.length > 0)
    return [
      at(
        ['selection', 'candidates'],
        'tie',
        `${rule}，${tied.map(({ who }) => name(who)).join('、')}同为 ${tied[0]?.score} 分，只剩 ${count - inspected.length} 个位置，规则定不下谁进入考察`,
        '查来源里同分怎样处理；来源没有说，就不写这一届的差额考察。',
      ),
    ];
  const shown = new Set(selection.inspected.map(listedKey));
  const right = new Set(inspected.map(({ who }) => listedKey(who)));
  const told = (who: Listed): string => {
    const found = ranked.find((one) => listedKey(one.who) === listedKey(who));
    return found
      ? `${name(who)}（第 ${found.place} 名，${found.score} 分）`
      : `${name(who)}（不在候选名单里）`;
  };
  const left = inspected
    .filter(({ who }) => !shown.has(listedKey(who)))
    .map(({ who }) => told(who));
  const extra = selection.inspected.filter((who) => !right.has(listedKey(who))).map(told);
  if (left.length === 0 && extra.length === 0) return [];
  const difference = [
    ...(left.length > 0 ? [`少了${left.join('、')}`] : []),
    ...(extra.length > 0 ? [`多了${extra.join('、')}`] : []),
  ].join('；');
  return [
    at(
      ['selection', 'inspected'],
      'inspected',
      `${rule}，考察名单(inspected)有 ${selection.inspected.length} 个：${difference}`,
      '对照公布的得分、权重和名单，改对写错的一处。',
    ),
  ];
}

/** The title of an exhibit, or the name that stands in the list. */
function nameOf({ known }: Subject, who: Listed): string {
  if (typeof who !== 'string') return who.title;
  const titles = hallCollections.map((collection) => known.get(collection)?.get(who));
  return titles.find((title) => title !== undefined) ?? who;
}
