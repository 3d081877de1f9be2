import type { AnyEntry } from '#catalogue/entry';
import { hallCollections } from '#catalogue/facets';
import { inspectedCount, inspection } from '#catalogue/selection';
import type { Finding } from '#schema/problem';
import type { Procedure } from '#schema/procedure';
import type { Edition } from '#schema/programme';
import { inspectionStep } from '#schema/selection';
import type { Listed, Selection } from '#schema/selection';
import { finding, perEntry } from './check.ts';
import type { Check, Subject } from './check.ts';
import { inspectedList } from './inspected-list.ts';
import { missingAmong } from './references.ts';

/** Makes a finding at a place of the edition. */
type At = (path: (string | number)[], rule: string, message: string, suggestion: string) => Finding;

/**
 * 差额考察 (青岛意见四3⑤): the list shown is the one that quota, ratio, weights and scores give, and
 * the numbers beside it are the same numbers.
 */
export const selections: Check = perEntry((entry, subject) => {
  if (entry.collection !== 'programmes') return [];
  const { editions = [], procedure } = entry.data;
  return editions.flatMap((edition, i) => {
    const at: At = (path, rule, message, suggestion) =>
      finding(entry, ['editions', i, ...path], `selection/${rule}`, message, suggestion);
    const { selection } = edition;
    const found = stage(edition, procedure, at);
    if (!selection) return found;
    return [
      ...unknown(subject, entry, ['editions', i, 'selection'], selection),
      ...quota(edition, selection, at),
      ...ratio(selection, procedure?.ratio, at),
      ...found,
      ...inspectedList(subject, selection, inspection(selection), at),
    ];
  });
});

function unknown(
  subject: Subject,
  entry: AnyEntry,
  path: (string | number)[],
  { candidates, inspected }: Selection,
): Finding[] {
  const lookUp = (who: Listed, where: (string | number)[]): Finding[] =>
    typeof who === 'string'
      ? missingAmong(subject, entry, [...path, ...where], hallCollections, who)
      : [];
  return [
    ...candidates.flatMap(({ who }, j) => lookUp(who, ['candidates', j, 'who'])),
    ...inspected.flatMap((who, j) => lookUp(who, ['inspected', j])),
  ];
}

function quota({ quota: stated }: Edition, selection: Selection, at: At): Finding[] {
  if (stated === undefined || stated === selection.quota) return [];
  const message = `差额考察的名额(quota) ${selection.quota} 与这一届的名额总数(quota) ${stated} 不符`;
  return [at(['selection', 'quota'], 'quota', message, '对照来源，改对其中一个。')];
}

function ratio(selection: Selection, stated: number | undefined, at: At): Finding[] {
  if (stated === undefined || stated === selection.ratio) return [];
  const message = `差额比例(ratio) 1∶${selection.ratio} 与程序的 1∶${stated} 不符`;
  return [at(['selection', 'ratio'], 'ratio', message, '对照来源，改对其中一个。')];
}

/** How many the stage of 差额考察 counts, where the edition or the procedure has places and ratio. */
function stage(edition: Edition, procedure: Procedure | undefined, at: At): Finding[] {
  const places = edition.selection?.quota ?? edition.quota ?? procedure?.quota;
  const given = edition.selection?.ratio ?? procedure?.ratio;
  if (places === undefined || given === undefined) return [];
  const count = inspectedCount(places, given);
  return (edition.stages ?? []).flatMap(({ name, count: stated }, i) =>
    name !== inspectionStep || stated === undefined || stated === count
      ? []
      : [
          at(
            ['stages', i, 'count'],
            'stage',
            `环节“${name}”写的是 ${stated} 个，${places} 个名额按 1∶${given} 应考察 ${count} 个`,
            '对照来源，改对环节、名额或比例。',
          ),
        ],
  );
}
