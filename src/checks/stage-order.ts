import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** An edition's stages that the programme's procedure names stand in the procedure's order. */
export const stageOrder: Check = perEntry((entry) => {
  if (entry.collection !== 'programmes') return [];
  const { procedure, editions = [] } = entry.data;
  const steps = (procedure?.steps ?? []).map(({ name }) => name);
  return editions.flatMap(({ stages = [] }, i) => {
    let last: string | undefined;
    return stages.flatMap(({ name }, j) => {
      const step = steps.indexOf(name);
      if (step === -1) return [];
      if (last === undefined || steps.indexOf(last) < step) {
        last = name;
        return [];
      }
      return [
        finding(
          entry,
          ['editions', i, 'stages', j, 'name'],
          'editions/stage-order',
          name === last
            ? `环节“${name}”写了两次`
            : `环节“${name}”写在“${last}”之后，程序(procedure)里它在前`,
          `环节照程序的次序写：${steps.join('、')}`,
        ),
      ];
    });
  });
});
