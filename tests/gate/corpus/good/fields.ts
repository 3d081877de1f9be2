/** Lines of YAML behind the least front matter of an outcome. */
export const fieldLines: readonly (readonly [name: string, lines: string])[] = [
  ['a comment', '# 虚构的说明\nregion: 上海 # 行末的说明'],
  ['a list in a line', 'names: [虚构甲, "虚构乙", \'虚构丙\']'],
  ['a list in lines', 'names:\n  - 虚构甲\n  - "虚构乙"'],
  ['a list without an indent', 'names:\n- 虚构甲\n- 虚构乙'],
  ['a year without quotes', 'date: 2022'],
  ['a month without quotes', 'date: 2022-04'],
  ['a day without quotes', 'date: 2022-04-27'],
  ['a year in quotes', 'date: "2022"'],
  ['a full-width colon in a value', 'names: [虚构：甲]\nemployer: { name: 虚构：乙厂 }'],
  ['a full-width colon in a text', 'solution: "办法：虚构。[^xu-gou-bao-gao：首段]"'],
  [
    'a full-width colon in a folded text',
    'solution: >-\n  办法：虚构。[^xu-gou-bao-gao]\n  要点：虚构。',
  ],
  [
    'a text of several lines',
    'solution: |\n  甲：虚构。[^xu-gou-bao-gao]\n  - 乙 & 丙 * 丁 ! 戊\n',
  ],
  ['a text that goes on', 'solution: 虚构的话\n  接着说。[^xu-gou-bao-gao]'],
  [
    'signs in quotes',
    'names: ["*虚构*", "&虚构", "!虚构", "%虚构", "@虚构", "`虚构`", "- 虚构", "? 虚构"]',
  ],
  ['signs inside', 'names: [R&D, C#, C++, 甲*乙, 甲!, 100%, a@b, "甲, 乙", "{甲}", "[甲]"]'],
  ['smaller than', 'names: [a < b, x<5, "p<0.05", "<虚构>", "a <-> b", "1 < 2 > 0"]'],
  ['words that are not words elsewhere', 'names: [yes, no, on, off, y, n, "null", "true", "~"]'],
  [
    'numbers as text',
    'names: ["007", "1e3", "0x1F", "0o17", "12345678901234567890", "1_000", "1:30"]',
  ],
  ['a large number', numbers('9007199254740991')],
  ['a number below nought with decimals', numbers('-12345.6789')],
  ['nought', numbers('0')],
  ['a number with an exponent', numbers('1.5e3')],
  ['a number with a plus', numbers('+5')],
  ['an escape', 'names: ["\\u865A\\u6784", "甲\\t乙", "甲\\\\乙"]'],
  ['two quotes', "names: ['他说''虚构''', \"他说\\\"虚构\\\"\"]"],
  ['names of other scripts', 'names: [Müller, Москва, ئۇيغۇر, བོད་ཡིག, 𠮷䶮]'],
  ['people', 'team:\n  - name: 阿不都热合曼·买买提（虚构）\n  - { name: 𠮷䶮（虚构） }'],
  ['keywords', 'keywords: [GB/T 3323-2005, "ISO 9001:2015", 3D VR, "5G+", 45#钢, φ20H7]'],
  [
    'a patent',
    'intellectualProperty:\n  - { kind: 发明专利, number: ZL201710601862.3, granted: true, sources: [{ id: xu-gou-bao-gao }] }',
  ],
  [
    'an aside of a source',
    'conflicts:\n  - "甲说 1380 项，乙说 1,390 项。[^xu-gou-bao-gao: P.13—15]"',
  ],
  ['an empty line between', 'region: 上海\n\nkeywords: [虚构]\n'],
  ['blanks behind a value', 'region: 上海   \nkeywords: [虚构]  '],
  ['a key in quotes', '"region": 上海\n\'keywords\': [虚构]'],
  ['a list with a comma at its end', 'names: [虚构甲, 虚构乙, ]'],
  ['a map over lines', 'employer: {\n  name: 虚构厂\n}'],
  ['an old slug', 'aliases: [xu-gou-jiu-ming, a1]'],
];

function numbers(value: string): string {
  return `metrics:\n  - { label: 虚构, value: ${value}, unit: 项, period: 2020年, sources: [{ id: xu-gou-bao-gao }] }`;
}

/** Addresses of sources. */
export const addresses: readonly (readonly [name: string, url: string])[] = [
  ['a plain one', 'https://example.com/'],
  ['one without encryption', 'http://example.com/a/b.html'],
  ['one with a port', 'http://example.com:8080/a'],
  ['one with a query', 'https://example.com/s?a=1&b=2;c=3#d'],
  ['one with Chinese', 'https://example.com/工匠/虚构.html'],
  ['one with percent signs', 'https://example.com/%E5%B7%A5%E5%8C%A0/'],
  ['one with many digits', 'https://example.com/s/1380013800012345678/20220427000001.shtml'],
  ['one of a file that has a number', 'https://example.com/2022/15012345678.pdf'],
  ['one of a paper', 'https://example.com/html/2022-04/27/nw.D110000xugou_20220427_1-01.htm'],
  ['one with signs', "https://example.com/a-b_c.d~e!f$g'h(i)*,;=:@"],
  ['one that leads on', 'https://example.com/go?url=https%3A%2F%2Fexample.org%2F'],
  ['one of a Chinese name', 'https://虚构.中国/a'],
  ['one of a deep name', 'https://a.b.c.d.e.example.com.cn/'],
  [
    'one of an official account',
    'https://example.com/s?__biz=MzA3MDAwMDAwMA==&mid=2650000000&idx=1&sn=abcdef#rd',
  ],
];
