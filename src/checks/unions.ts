import { unionLevels } from '#schema/union';
import { finding } from './check.ts';
import type { Check } from './check.ts';

/** The unions form one tree a city: only a municipal union stands at the top, levels go downwards. */
export const unionLevelsDescend: Check = ({ catalogue }) => {
  const unions = new Map(
    catalogue.all.flatMap((entry) => (entry.collection === 'unions' ? [[entry.slug, entry]] : [])),
  );
  const roots = new Map<string, string>();
  return [...unions.values()].flatMap((entry) => {
    const { level, parent, region } = entry.data;
    if (parent === undefined) {
      if (level !== '市级')
        return [
          finding(
            entry,
            ['level'],
            'unions/root',
            `${level}工会要写上级工会(parent)`,
            '只有市级总工会没有上级。',
          ),
        ];
      const term = region === undefined ? undefined : catalogue.term('regions', region);
      const city = term?.code ?? region ?? '';
      const other = roots.get(city);
      roots.set(city, entry.data.title);
      return other === undefined
        ? []
        : [finding(entry, ['region'], 'unions/two-roots', `同一个市已有市级总工会“${other}”`)];
    }
    const above = unions.get(parent)?.data.level;
    if (above === undefined || unionLevels.indexOf(above) <= unionLevels.indexOf(level)) return [];
    return [
      finding(
        entry,
        ['parent'],
        'unions/level',
        `上级工会的层级“${above}”低于本工会的“${level}”`,
        '检查层级(level)或上级工会(parent)。',
      ),
    ];
  });
};
