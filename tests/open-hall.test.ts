import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/collection-name';
import { openHall } from '../src/open-hall.ts';
import { contentFolder } from './lib/content-folder.ts';
import type { Files } from './lib/content-folder.ts';
import { cite } from './lib/fictional-entries.ts';
import { markdownFile } from './lib/markdown-file.ts';

const smallest: Files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes'),
};

const open = (files: Files, today?: string) =>
  openHall({ directory: contentFolder(files), vocabularies: 'content', today });

/** `file:line:column rule | message | suggestion` of every problem. */
const told = (files: Files): string[] =>
  open(files).problems.map(({ file, line, column, rule, message, suggestion }) =>
    [`${file}:${line}:${column} ${rule}`, message, ...(suggestion ? [suggestion] : [])].join(' | '),
  );

describe('the smallest hall', () => {
  test('opens: hall.yaml, one entry, one source; the vocabularies are those shipped', () => {
    const { catalogue, problems } = open(smallest);
    expect(problems).toEqual([]);
    expect(catalogue?.list('outcomes').map(({ data }) => data.title)).toEqual(['虚构夹具']);
    expect(catalogue?.term('outcome-kinds', '小革新')?.['zh-CN']).toBe('小革新');
    expect(catalogue?.today).toBe('2026-01-02');
  });

  test('is judged by the day it is told', () => {
    expect(open(smallest, '2026-01-01').problems).toMatchObject([{ rule: 'dates/future' }]);
  });

  test('may bring a vocabulary of its own instead of the shipped one', () => {
    const files = {
      ...smallest,
      'vocabularies/outcome-kinds.yaml':
        'title: 虚构\nterms:\n  - { code: xu, zh-CN: 虚构类型, en: Invented, order: 1 }\n',
    };
    expect(told(files)).toEqual([
      'outcomes/xu-gou-jia-ju.md:8:7 vocabulary/unknown | 类型(kind)的值“小革新”不在允许范围内 | 可选：虚构类型',
    ]);
  });

  test('knows which sources a body cites, each once', () => {
    const body = `虚构甲。${cite}\n\n虚构乙。${cite}\n`;
    const { catalogue } = open({
      ...smallest,
      'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes', {}, body),
    });
    expect(catalogue?.find('outcomes', 'xu-gou-jia-ju')?.bodySources).toEqual(['xu-gou-bao-gao']);
  });
});

describe('mistakes of several files', () => {
  const files: Files = {
    'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\nhome:\n  badges: [xu-gou-ren]\n',
    'sources/xu-gou-bao-gao.yaml':
      'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: documnet\n',
    'outcomes/a.md': markdownFile(
      'outcomes',
      { studio: 'xu-gou-shii' },
      `## 虚构\n\n没有出处。\n\n<b>虚构</b>${cite}\n\n虚构。[^xu-gou-bao-goa: 首段]\n`,
    ),
    'outcomes/b.md': '---\ntitle: 虚构\ntitle: 虚构\n---\n',
    'studios/xu-gou-shi.md': markdownFile('studios', { kidn: '虚构', kind: undefined }),
    'outcome.txt': '',
  };

  test('are told all at once, each at its place, in the order of files and lines', () => {
    expect(told(files)).toEqual([
      'hall.yaml:4:12 references/missing | 找不到工匠“xu-gou-ren” | 写 content/craftsmen 里一个文件的名字；没有就先新建这个文件。',
      `outcome.txt:1:1 files/unknown | content 里不该有“outcome.txt” | 可以有 hall.yaml 和这些文件夹：${collectionNames.join('、')}`,
      'outcomes/a.md:10:9 references/missing | 找不到工作室“xu-gou-shii” | 是不是想写 xu-gou-shi（虚构工作室）？',
      'outcomes/a.md:14:1 body/uncited | 这一段没有写出处 | 段末加出处标记，例如 [^xu-gou-bao-gao: 第1页]。',
      'outcomes/a.md:16:1 body/html | 正文里不能写 HTML 标签 | 删掉尖括号标签，只写文字；要写小于号时用“＜”。',
      'outcomes/a.md:16:6 body/html | 正文里不能写 HTML 标签 | 删掉尖括号标签，只写文字；要写小于号时用“＜”。',
      'outcomes/a.md:18:4 references/missing | 找不到来源“xu-gou-bao-goa” | 是不是想写 xu-gou-bao-gao（虚构报告）？',
      'outcomes/b.md:3:1 yaml/duplicate | 同一个字段写了两次 | 只留一个；要写多个值，用“- ”开头每行一个。',
      'sources/xu-gou-bao-gao.yaml:4:7 schema/value | 种类(kind)的值“documnet”不在允许范围内 | 是不是想写“document”？可选：document（文件）、report（报道）、repost（转载）',
      'studios/xu-gou-shi.md:2:1 schema/missing | 缺少类型(kind)',
      'studios/xu-gou-shi.md:10:1 schema/unknown-key | 没有“kidn”这个字段 | 是不是想写 kind？可用的字段：title、summary、status、updated、published、aliases、names、union、region、industries、keywords、cover、media、sources、kind、level、named、leaders、employer、members、honours、metrics、alliances、conflicts',
    ]);
  });

  test('do not keep the catalogue from being built', () => {
    expect(
      open(files)
        .catalogue?.list('outcomes')
        .map(({ slug }) => slug),
    ).toEqual(['a']);
  });
});

describe('what the gate refuses', () => {
  const placed = (name: string, text: string): string[] =>
    told({ ...smallest, [name]: text }).map((line) => line.split(' ', 2).join(' '));

  test('is told once, where it stands, though lines, values and body show it', () => {
    const text = markdownFile('outcomes', { title: '虚构13800000000' }, `13900000000${cite}\n`);
    expect(placed('outcomes/a.md', text)).toEqual([
      'outcomes/a.md:7:10 personal/mobile',
      'outcomes/a.md:11:1 personal/mobile',
    ]);
  });

  test('is told of values and bodies that hide it from their lines', () => {
    const text = markdownFile('outcomes', {}, `1&#51;800000000${cite}\n`).replace(
      /^title: .*$/m,
      String.raw`title: "虚\u202E构"`,
    );
    expect(placed('outcomes/a.md', text)).toEqual([
      'outcomes/a.md:7:8 text/bidi',
      'outcomes/a.md:11:1 body/entities',
      'outcomes/a.md:11:1 personal/mobile',
    ]);
  });

  test('is told of an address instead of what its schema says', () => {
    const text = `${String(smallest['sources/xu-gou-bao-gao.yaml'])}url: javascript:alert(1)\n`;
    expect(placed('sources/b.yaml', text)).toEqual(['sources/b.yaml:5:6 link/scheme']);
  });

  test('is not the e-mail address of an office', () => {
    const hall = `${String(smallest['hall.yaml'])}office: { name: 虚构, email: ban@example.org }\n`;
    expect(placed('hall.yaml', hall)).toEqual([]);
    expect(placed('hall.yaml', hall.replace('name: 虚构,', 'name: jia@example.org,'))).toEqual([
      'hall.yaml:3:17 personal/email',
    ]);
  });
});

describe('hall.yaml', () => {
  test('that is missing is the only thing told', () => {
    const { 'hall.yaml': _, ...files } = smallest;
    const { catalogue } = open(files);
    expect(catalogue).toBeUndefined();
    expect(told(files)).toEqual([
      'hall.yaml:1:1 hall/missing | 没有 hall.yaml | 在内容文件夹里建一个 hall.yaml，至少写馆名(name)和编者(editors)。',
    ]);
  });

  test.each([
    ['is not valid', 'name: 虚构展馆\n', 'hall.yaml:1:1 schema/missing | 缺少编者(editors)'],
    ['cannot be read', 'name: "虚构\n', 'hall.yaml:1:7 yaml/syntax'],
    ['is empty', '', 'hall.yaml:1:1 schema/missing | 文件是空的'],
    ['is a list', '- 虚构\n', 'hall.yaml:1:1 schema/type | 整个条目应是一组字段'],
  ])('that %s does not hide the mistakes of other files', (_, hall, first) => {
    const files = {
      ...smallest,
      'hall.yaml': hall,
      'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes', { kind: '小革薪' }),
    };
    const [one = '', two = '', ...more] = told(files);
    expect(one.startsWith(first)).toBe(true);
    expect(two).toContain('outcomes/xu-gou-jia-ju.md:8:7 vocabulary/unknown');
    expect(more).toEqual([]);
    expect(open(files).catalogue).toBeUndefined();
  });
});

describe('a place', () => {
  test.each([
    [
      'in a file from Windows',
      'outcomes/a.md',
      markdownFile('outcomes', { kind: '小革薪' }).replaceAll('\n', '\r\n'),
      'outcomes/a.md:8:7',
    ],
    [
      'in a file with a byte-order mark',
      'outcomes/a.md',
      `\uFEFF${markdownFile('outcomes', { kind: '小革薪' })}`,
      'outcomes/a.md:8:7',
    ],
    [
      'in an entry with a folder of its own',
      'outcomes/a/index.md',
      markdownFile('outcomes', { kind: '小革薪' }),
      'outcomes/a/index.md:8:7',
    ],
    [
      'of what is missing because the entry is published',
      'outcomes/a.md',
      markdownFile('outcomes', { sources: undefined }),
      'outcomes/a.md:3:9',
    ],
    [
      'of a name that is the program’s',
      'outcomes/a.md',
      markdownFile('outcomes').replace('---\n', '---\nconstructor: 1\n'),
      'outcomes/a.md:2:1',
    ],
    [
      'deep inside a list',
      'outcomes/a.md',
      markdownFile('outcomes', { awards: [{ title: '虚构奖', sources: [{ id: 'nobody' }] }] }),
      'outcomes/a.md:13:13',
    ],
  ])('is right %s', (_, name, text, place) => {
    const [problem = ''] = told({ ...smallest, [name]: text });
    expect(problem.split(' ', 1)).toEqual([place]);
  });

  test('is given to findings of later steps, and only for files of this hall', () => {
    const { place } = open(smallest);
    const finding = { path: ['kind'], rule: 'photos/refused', message: '虚构' };
    expect(place({ ...finding, file: 'outcomes/xu-gou-jia-ju.md' })).toEqual([
      {
        file: 'outcomes/xu-gou-jia-ju.md',
        line: 8,
        column: 7,
        rule: 'photos/refused',
        message: '虚构',
      },
    ]);
    expect(place({ ...finding, file: 'outcomes/nobody.md' })).toEqual([]);
  });
});

describe('a hall that is read in part', () => {
  const files: Files = {
    ...smallest,
    'outcomes/xu-gou-bu.md': markdownFile('outcomes', { kind: '小革薪' }, '<b>虚构</b>\n'),
    'outcomes/xu-gou-zai.md': markdownFile('outcomes', {}, `虚构。[^mei-you: 一]\n`),
    'outcomes/xu-gou-yao.md': '---\ntitle：虚构\n---\n',
    'challenges/xu-gou.md': markdownFile(
      'challenges',
      { solvedBy: 'xu-gou-yao' },
      '电话 13800138000。',
    ),
    'stories/xu-gou.mdx': markdownFile(
      'stories',
      {},
      '<Quote text="虚" by="构" source="mei-you" />\n',
    ),
  };
  const read = (options: Partial<Parameters<typeof openHall>[0]> = {}) => {
    const directory = contentFolder(files);
    return openHall({ directory, vocabularies: 'content', today: undefined, ...options }).problems;
  };

  test.each(Object.keys(files))('tells of %s alone what it tells of it among all', (name) => {
    const only = (file: string) => file === name;
    expect(read({ only }).filter(({ file }) => only(file))).toEqual(
      read().filter(({ file }) => only(file)),
    );
  });

  test('names each file before it is read, and none when it is done', () => {
    const seen: (string | undefined)[] = [];
    read({ onFile: (file) => seen.push(file) });
    expect(new Set(seen)).toEqual(new Set([...Object.keys(files), undefined]));
    expect(seen.at(-1)).toBeUndefined();
  });

  test('leaves out a file that is to be skipped, which is there all the same', () => {
    const skipped = 'outcomes/xu-gou-bu.md';
    const problems = read({ skip: new Set([skipped]) });
    expect(problems.filter(({ file }) => file === skipped)).toEqual([]);
    expect(problems).toEqual(read().filter(({ file }) => file !== skipped));
  });

  test('calls nothing missing that is there and cannot be read', () => {
    const told = read().filter(({ rule }) => rule === 'references/missing');
    expect(told.map(({ message }) => message)).toEqual([
      '找不到来源“mei-you”',
      '找不到来源“mei-you”',
    ]);
  });
});
