/** Where a family's text stands, which decides who has to read it. */
export type FamilyPlace = 'body' | 'story' | 'line' | 'yaml';

/** One piece over and over: what makes a careless reader take quadratic time. */
export interface Family {
  readonly name: string;
  readonly place: FamilyPlace;
  readonly piece: string;
  /** What stands before the first piece and behind the last. */
  readonly around?: readonly [string, string];
}

/**
 * How many bytes of pieces the larger text of a family has, near what the gate lets through: 30,000
 * characters of a body, 256 KB of a file.
 */
export const familySizes: Readonly<Record<FamilyPlace, number>> = {
  body: 28_000,
  story: 28_000,
  line: 200_000,
  yaml: 200_000,
};

const of =
  (place: FamilyPlace) =>
  ([name, piece, before, behind]: readonly [string, string, string?, string?]): Family => ({
    name,
    place,
    piece,
    ...(before === undefined ? {} : { around: [before, behind ?? ''] }),
  });

const bodies: Family[] = (
  [
    ['brackets', '['],
    ['closing brackets', ']'],
    ['pictures', '!['],
    ['links that break off', '[a]('],
    ['links that close', '](', '['],
    ['links', '[甲](https://example.com/) '],
    ['stars', '*'],
    ['stars and letters', '*a '],
    ['strong and stressed', '**a*b'],
    ['lines', '_'],
    ['lines and letters', '_a '],
    ['stars and lines', '*a_b'],
    ['ticks', '`'],
    ['ticks of growing number', '`a``b'],
    ['tildes', '~~a'],
    ['smaller', '<'],
    ['smaller and a letter', '<a '],
    ['closing tags', '</a'],
    ['comments', '<!-- '],
    ['instructions', '<?'],
    ['greater', '>'],
    ['ampersands', '&'],
    ['nearly entities', '&lt'],
    ['backslashes', '\\'],
    ['escaped signs', '\\*'],
    ['brackets of links', '('],
    ['quotes', '> 甲\n'],
    ['lists', '- 甲\n'],
    ['numbered lists', '1. 甲\n'],
    ['lists ten deep', `${'- '.repeat(10)}甲\n`],
    ['quotes ten deep', `${'> '.repeat(10)}甲\n`],
    ['lazy quotes', '甲\n', '> '],
    ['tables', '| 甲 | 乙 |\n', '| 甲 | 乙 |\n| - | - |\n'],
    ['bars', '|'],
    ['columns', '|-', '|甲\n'],
    ['definitions', '[a]: b\n'],
    ['definitions that break off', '[a]:\n'],
    ['headings', '# \n'],
    ['headings by a line', '甲\n=\n'],
    ['fences', '```\n'],
    ['fences of growing number', '```a\n````b\n'],
    ['cite marks', '[^xu-gou: 甲]'],
    ['cite marks that break off', '[^xu-gou: '],
    ['blanks in a cite mark', ' ', '[^a:', '甲'],
    ['words in a cite mark', '甲 ', '[^a:'],
    ['blank lines', '\n'],
    ['blanks', ' '],
    ['tabs', '\t'],
    ['hard breaks', '甲  \n'],
    ['paragraphs', '甲\n\n'],
    ['addresses', 'https://a.b/ '],
    ['addresses that run on', 'http://a'],
    ['www', 'www.a.b '],
    ['at signs', 'a@'],
  ] as const
).map(of('body'));

const stories: Family[] = (
  [
    ['braces', '{'],
    ['closing braces', '}'],
    ['braces that close', '{a}'],
    ['components that open', '<Steps>\n\n'],
    ['components that break off', '<Quote text="'],
    ['components', '<Chart figure="a" />\n\n'],
    ['attributes', 'a="b" ', '<Chart ', '/>'],
    ['quotes in attributes', '\'"', '<Chart a='],
    ['modules', 'import a\n'],
    ['modules in quotes', 'import "\\\n'],
    ['words like modules', 'export'],
    ['templates', '{`${'],
    ['empty tags', '<>'],
    ['closing tags', '</Steps>'],
    ['brackets', '['],
    ['stars and lines', '*a_b'],
    ['timelines', '["2020", "甲"],', '<Timeline items={[', '["2020", "甲"]]} />'],
  ] as const
).map(of('story'));

const lines: Family[] = (
  [
    ['digits', '1'],
    ['digits of a mobile number', '13800000000'],
    ['digits and blanks', '138 '],
    ['digits and hyphens', '6-2-'],
    ['digits in full width', '１３８'],
    ['noughts', '0'],
    ['letters', 'a'],
    ['addresses of pages with digits', 'https://a.b/13800000000 '],
    ['letters of an e-mail', 'a.b@'],
    ['at signs', '@'],
    ['dots', 'a.'],
    ['hexadecimal', 'deadbeef'],
    ['tokens that break off', 'ghp_'],
    ['web tokens that break off', 'eyJ.'],
    ['hyphens of keys', '-----BEGIN '],
    ['words of passports', '护照E1'],
    ['marks on letters', 'a\u0301'],
    ['marks on each other', '\u0301'],
    ['joiners', '👨\u200D'],
    ['directions', '\u202E'],
    ['Cyrillic and Latin', 'аa'],
    ['Greek and Latin', 'μm'],
    ['Han', '虚'],
    ['brackets', '(1'],
  ] as const
).map(of('line'));

const yamls: Family[] = (
  [
    ['lists that open', '['],
    ['maps that open', '{a: '],
    ['lists in lines', '- '],
    ['items', '\n  - 甲'],
    ['items in one line', '甲, ', '[', ']'],
    ['keys', '\nk: 1'],
    ['different keys', '\n"k'],
    ['a long text', '甲'],
    ['a long text in quotes', '甲', '"', '"'],
    ['escapes', '\\x41', '"', '"'],
    ['apostrophes', "''", "'", "'"],
    ['comments', '\n# 甲'],
    ['anchors', '&a '],
    ['aliases', '*a, ', '[', ']'],
    ['tags', '!!a '],
    ['question marks', '\n? a'],
    ['a block text', '\n  甲', '|'],
    ['a folded text', '\n  甲', '>-'],
    ['full-width colons', '\na：b'],
    ['colons', 'a: '],
    ['hyphens', '-'],
    ['tags of HTML', '<b>', '"', '"'],
    ['tags that break off', '<b ', '"', '"'],
    ['addresses', 'http://a ', '"', '"'],
    ['addresses that run on', 'http://', '"', '"'],
    ['cite marks', '[^a: ', '"', '"'],
    ['blanks in a cite mark', ' ', '"[^a:', '"'],
  ] as const
).map(of('yaml'));

export const families: readonly Family[] = [...bodies, ...stories, ...lines, ...yamls];

const fields =
  'title: 虚构\nsummary: 这是测试用的虚构条目，并无其人其物其事，仅此说明。\nstatus: draft\nupdated: 2026-01-02\n';

/** A family's file with about `size` bytes of its pieces. */
export function familyText(
  { place, piece, around: [before, behind] = ['', ''] }: Family,
  size: number,
): string {
  const text = before + piece.repeat(Math.floor(size / Buffer.byteLength(piece))) + behind;
  const kind = place === 'story' ? 'kind: 消息\ndate: 2025-03\n' : 'kind: 小革新\n';
  return place === 'yaml'
    ? `---\n${fields}${kind}names: ${text}\n---\n`
    : `---\n${fields}${kind}---\n${text}\n`;
}
