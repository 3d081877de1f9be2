import { markdownFile } from '../../../lib/markdown-file.ts';
import type { Content, HostileRow } from '../row.ts';

const entry = markdownFile('outcomes');
const yaml = 'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n';

const rows: readonly (readonly [name: string, path: string, content: Content, rule: string])[] = [
  ['a web page', 'outcomes/xu-gou.html', '<script>alert(1)</script>\n', 'files/unknown'],
  ['a script', 'outcomes/xu-gou.js', 'alert(1)\n', 'files/unknown'],
  ['a module', 'outcomes/xu-gou.mjs', 'export default 1\n', 'files/unknown'],
  ['a component of Astro', 'stories/xu-gou.astro', '---\n---\n', 'files/unknown'],
  ['a drawing', 'outcomes/xu-gou.svg', '<svg/>\n', 'files/unknown'],
  ['a workbook', 'outcomes/xu-gou.xlsx', 'PK', 'files/unknown'],
  ['a text from Word', 'outcomes/xu-gou.docx', 'PK', 'files/unknown'],
  ['a file of two endings', 'outcomes/xu-gou.md.exe', 'MZ', 'files/unknown'],
  ['an ending in capitals', 'outcomes/xu-gou.MD', entry, 'files/unknown'],
  [
    'an entry that may hold components where none may',
    'outcomes/xu-gou.mdx',
    entry,
    'files/unknown',
  ],
  ['YAML where an entry should be', 'outcomes/xu-gou.yaml', yaml, 'files/unknown'],
  ['a source of another ending', 'sources/xu-gou.yml', yaml, 'files/unknown'],
  ['a source in JSON', 'sources/xu-gou.json', '{}\n', 'files/unknown'],
  ['the settings of a package', 'package.json', '{}\n', 'files/unknown'],
  ['the settings of the site', 'astro.config.mjs', 'export default {}\n', 'files/unknown'],
  ['the settings of collections', 'config.ts', 'export default {}\n', 'files/unknown'],
  ['a folder that no hall has', 'pages/index.md', entry, 'files/unknown'],
  ['a picture at the top', 'a.jpg', '虚构', 'files/unknown'],
  ['a picture among entries', 'outcomes/a.jpg', '虚构', 'files/unknown'],
  ['a folder in an entry', 'outcomes/xu-gou/nei/index.md', entry, 'files/unknown'],
  ['a web page beside an entry', 'outcomes/pang-bian/a.html', '<b>\n', 'files/unknown'],
  ['an entry without its text', 'outcomes/kong/a.txt', '虚构\n', 'files/no-index'],
  ['a slug of digits', 'outcomes/2020.md', entry, 'files/slug'],
  ['a slug of capitals', 'outcomes/XuGou.md', entry, 'files/slug'],
  ['a slug in Chinese', 'outcomes/虚构.md', entry, 'files/slug'],
  ['a slug with a blank', 'outcomes/xu gou.md', entry, 'files/slug'],
  ['a slug with an underscore', 'outcomes/xu_gou.md', entry, 'files/slug'],
  ['a slug with a dot', 'outcomes/xu.gou.md', entry, 'files/slug'],
  ['a slug that is a tag', 'outcomes/<b>xu-gou.md', entry, 'path/reserved'],
  ['a slug that closes an attribute', 'outcomes/xu"gou.md', entry, 'path/reserved'],
  ['a slug with percent signs', 'outcomes/%2e%2e%2fxu-gou.md', entry, 'files/slug'],
  ['a slug of an option', 'outcomes/--xu-gou.md', entry, 'files/slug'],
  ['a slug in full-width letters', 'outcomes/ｑｕａｎ-ｊｉａｏ.md', entry, 'files/slug'],
  ['a slug with a Cyrillic letter', 'outcomes/xu-g\u043Eu.md', entry, 'files/slug'],
  ['a slug longer than any', `outcomes/${'x'.repeat(81)}.md`, entry, 'files/slug'],
  ['a name with a line feed', 'outcomes/xu\n::error::gou.md', entry, 'path/control'],
  ['a name with an escape', 'outcomes/xu\u001B[31mgou.md', entry, 'path/control'],
  ['a name that turns its direction', 'outcomes/xu\u202Egou.md', entry, 'path/control'],
  ['a name with a blank of no width', 'outcomes/xu\u200Bgou.md', entry, 'path/control'],
  ['a name of a device', 'outcomes/con.md', entry, 'path/reserved'],
  ['a name of a port', 'outcomes/com1.md', entry, 'path/reserved'],
  ['a folder of a device', 'outcomes/nul/index.md', entry, 'path/reserved'],
  ['a name with a blank at its end', 'outcomes/xu-gou.md ', entry, 'path/reserved'],
  ['a name with a colon', 'outcomes/xu:gou.md', entry, 'path/reserved'],
  [
    'a link to a file of the machine',
    'outcomes/lian-jie.md',
    { link: '/etc/passwd' },
    'path/symlink',
  ],
  ['a link to an entry', 'outcomes/lian-dao.md', { link: 'xu-gou-jia-ju.md' }, 'path/symlink'],
  ['a link to a folder', 'studios', { link: '/etc' }, 'path/symlink'],
  ['a link to nothing', 'outcomes/lian-kong.md', { link: 'nobody.md' }, 'path/symlink'],
  ['a source that is a link', 'sources/lian-jie.yaml', { link: '/etc/hostname' }, 'path/symlink'],
  [
    'an entry that may be executed',
    'outcomes/ke-zhi-xing.md',
    { program: entry },
    'path/executable',
  ],
  [
    'a source that may be executed',
    'sources/ke-zhi-xing.yaml',
    { program: yaml },
    'path/executable',
  ],
];

/** Files at paths where no hall has any, or of a kind that no hall takes. */
export const paths: HostileRow[] = [
  ...rows.map(([name, path, content, rule]) => ({ name, files: { [path]: content }, rule })),
  {
    name: 'two names that differ in case',
    files: { 'outcomes/da-xiao.md': entry, 'outcomes/DA-xiao.md': entry },
    rule: 'path/case',
  },
  {
    name: 'two names that differ in how a letter is written',
    files: { 'outcomes/caf\u00E9.md': entry, 'outcomes/cafe\u0301.md': entry },
    rule: 'path/normalisation',
  },
  {
    name: 'the same slug as a file and as a folder',
    files: { 'outcomes/liang-ci.md': entry, 'outcomes/liang-ci/index.md': entry },
    rule: 'files/twice',
  },
];
