import { honoursOf } from '#catalogue/winners';
import type { Edition } from '#schema/programme';
import type { Finding } from '#schema/problem';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

type At = (path: (string | number)[], rule: string, message: string, suggestion: string) => Finding;

/** An edition's quotas and prizes add up to what it states, and its stages never grow. */
export const editionArithmetic: Check = perEntry((entry) => {
  if (entry.collection !== 'programmes') return [];
  return (entry.data.editions ?? []).flatMap((edition, i) => {
    const at: At = (path, rule, message, suggestion) =>
      finding(entry, ['editions', i, ...path], `editions/${rule}`, message, suggestion);
    return [...quotas(edition, at), ...purse(edition, at), ...stages(edition, at)];
  });
});

function quotas({ classes, quota }: Edition, at: At): Finding[] {
  if (!classes || quota === undefined) return [];
  const sum = classes.reduce((total, { quota: places }) => total + places, 0);
  if (sum === quota) return [];
  const terms = classes.map(({ quota: places }) => places).join('+');
  return [
    at(
      ['quota'],
      'quota',
      `名额 ${terms}=${sum}，与名额总数(quota) ${quota} 不符`,
      '对照来源，改对其中一个。',
    ),
  ];
}

function purse({ classes, purse: stated }: Edition, at: At): Finding[] {
  if (!classes || stated === undefined) return [];
  let sum = 0;
  for (const { quota, prize } of classes) {
    if (prize === undefined) return [];
    sum += quota * prize;
  }
  if (sum === stated) return [];
  const terms = classes.map(({ quota, prize }) => `${quota}×${prize}`).join('+');
  return [
    at(
      ['purse'],
      'purse',
      `奖金 ${terms}=${sum} 元，与奖金总额(purse) ${stated} 元不符`,
      '对照来源，改对其中一个。',
    ),
  ];
}

function stages({ stages: list = [] }: Edition, at: At): Finding[] {
  let last: { name: string; count: number } | undefined;
  const found: Finding[] = [];
  list.forEach(({ name, count }, i) => {
    if (count === undefined) return;
    if (last && count > last.count)
      found.push(
        at(
          ['stages', i, 'count'],
          'stages',
          `环节“${name}”有 ${count} 个，比前一环节“${last.name}”的 ${last.count} 个还多`,
          '环节按先后排列，数量只减不增。',
        ),
      );
    last = { name, count };
  });
  return found;
}

/** Editions of one programme have ids of their own. */
export const editionIds: Check = perEntry((entry) => {
  if (entry.collection !== 'programmes') return [];
  const seen = new Set<string>();
  return (entry.data.editions ?? []).flatMap(({ id }, i) => {
    const repeated = seen.has(id);
    seen.add(id);
    const path = ['editions', i, 'id'];
    return repeated
      ? [finding(entry, path, 'editions/id', `届次编号“${id}”用了两次`, '每一届的编号不能相同。')]
      : [];
  });
});

/** An award is claimed in an edition that exists; one that lists its winners lists this entry. */
export const claimedAwards: Check = perEntry((entry, { catalogue }) => {
  const key = entry.collection === 'outcomes' ? 'awards' : 'honours';
  return honoursOf(entry).flatMap(({ programme, edition: id }, i) => {
    const found = programme === undefined ? undefined : catalogue.find('programmes', programme);
    if (!found || id === undefined) return [];
    const editions = found.data.editions ?? [];
    const edition = editions.find((candidate) => candidate.id === id);
    if (!edition) {
      const ids = editions.map((candidate) => candidate.id).join('、');
      const message = `“${found.data.title}”没有届次“${id}”`;
      return [
        finding(entry, [key, i, 'edition'], 'awards/edition', message, `可选：${ids || '（无）'}`),
      ];
    }
    const listed = edition.announced;
    if (!listed || listed.some((winner) => isEntry(winner, entry.slug, entry.data.title)))
      return [];
    return [
      finding(
        entry,
        [key, i],
        'awards/not-listed',
        `“${edition.title}”公布的名单里没有“${entry.data.title}”`,
        '对照官方名单；名单漏了就补进评选活动的 announced。',
      ),
    ];
  });
});

const isEntry = (winner: string | { title: string }, slug: string, title: string): boolean =>
  typeof winner === 'string' ? winner === slug : winner.title === title;
