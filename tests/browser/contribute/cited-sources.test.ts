import { expect, test } from 'vitest';
import { citedSources } from '#browser/contribute/cited-sources';

test('an entry without a list of sources has those that its texts and items cite, each once', () => {
  const fields = {
    problem: '虚构甲。[^xu-gou-a: 第1页][^xu-gou-b]',
    benefits: ['虚构乙。[^xu-gou-a: 第2页]'],
    quote: { text: '虚构丙。[^xu-gou-c]' },
    awards: [{ title: '虚构奖', sources: [{ id: 'xu-gou-e', at: '第3页' }] }],
  };
  expect(citedSources(fields, '虚构丁。[^xu-gou-d: 三]')).toEqual([
    { id: 'xu-gou-a', at: '第1页' },
    { id: 'xu-gou-b' },
    { id: 'xu-gou-c' },
    { id: 'xu-gou-e', at: '第3页' },
    { id: 'xu-gou-d', at: '三' },
  ]);
  expect(citedSources({ title: '虚构' }, '')).toBeUndefined();
});
