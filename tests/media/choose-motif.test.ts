import { describe, expect, test } from 'vitest';
import { chooseMotif } from '#media/covers/choose-motif';
import { motifsByIndustry, neutralMotifs } from '#media/covers/motif-tables';

describe('the motif of an entry', () => {
  test.each([
    ['a programme is a medal, whatever it says', 'programmes', ['steel'], '抓斗', 'medal'],
    ['a word decides before the industry', 'outcomes', ['ports'], '虚构抓斗的改进', 'quay-crane'],
    ['a word decides against the industry', 'outcomes', ['steel'], '转向架装配', 'bogie'],
    ['a special word decides before a general one', 'outcomes', [], '航空发动机叶片', 'fan'],
    ['an engine that does not fly', 'outcomes', [], '发动机曲轴', 'engine'],
    ['hydraulics by its word', 'studios', ['machinery'], '液压试验台', 'coupling'],
    ['welding by its word', 'craftsmen', ['shipbuilding'], '焊接', 'shaft'],
    ['an endoscope', 'outcomes', [], '软式内镜', 'lens'],
    ['a robot', 'outcomes', ['automotive'], '涂装机器人', 'network'],
    ['a tunnelling shield', 'outcomes', [], '盾构刀盘', 'bridge'],
    ['patents', 'outcomes', [], '一批专利', 'coupling'],
    ['an industry without a word', 'craftsmen', ['integrated-circuits'], '虚构人', 'wafer'],
    ['the first industry that has a drawing', 'craftsmen', ['mining', 'power'], '虚构人', 'pylon'],
  ] as const)('%s', (_, collection, industries, text, motif) => {
    expect(chooseMotif({ collection, industries, text })).toBe(motif);
  });

  test.each(Object.keys(motifsByIndustry))('%s is drawn as one of its own motifs', (industry) => {
    const motif = chooseMotif({ collection: 'studios', industries: [industry], text: '虚构' });
    expect(motifsByIndustry[industry]).toContain(motif);
  });

  test('entries that say nothing share the neutral motifs, each always its own', () => {
    const choose = (text: string) => chooseMotif({ collection: 'unions', industries: [], text });
    const texts = Array.from({ length: 40 }, (_, index) => `虚构工会 ${index}`);
    expect(texts.map(choose)).toEqual(texts.map(choose));
    expect(new Set(texts.map(choose))).toEqual(new Set(neutralMotifs));
  });
});
