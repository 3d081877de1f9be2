import { expect, test } from 'vitest';
import { storyWords } from '#reader/mdx-text';

test.each([
  ['Markdown as it is', '## 甲\n\n虚构 < 乙。\n', '## 甲\n\n虚构 < 乙。\n'],
  ['of a quotation who said what', '<Quote text="虚构" by="某人" source="a: 首段" />', '虚构 某人'],
  [
    'of a number all but its source',
    '<Metric value={7} precision="超" unit="项" label="签约" period="2023年" source="a: 首段" />',
    '7 项 签约 2023年',
  ],
  [
    'of a timeline its dates and events',
    '<Timeline items={[\n  ["2020", "甲。"],\n  ["2021-02", "乙。"]\n]} />',
    '2020 甲。\n\n2021-02 乙。',
  ],
  ['of steps the steps', '<Steps>\n1. 甲。\n</Steps>\n', '\n1. 甲。\n\n'],
  ['of pictures their caption alone', '<Figure picture="a.jpg" caption="虚构。" />', '虚构。'],
  ['of a chart nothing', '甲\n\n<Chart figure="tu" />\n\n乙', '甲\n\n\n\n乙'],
])('the words of a story are %s', (_, body, words) => {
  expect(storyWords(body)).toBe(words);
});
