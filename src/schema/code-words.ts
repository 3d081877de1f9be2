/** What the codes in files mean, in the words that people choose by; other values are words already. */
export const codeWords: Readonly<Record<string, string>> = {
  draft: '草稿',
  published: '发布',
  withdrawn: '已撤下',
  consent: '本人同意',
  'public-record': '公开报道',
  'official-notice': '官方公布',
  qingdao: '青岛十三级',
  trl: '技术就绪度九级',
  market: '市场五档',
  A: 'A　官方或署名媒体自己的网站',
  B: 'B　署名转载或较小的网站',
  C: 'C　镜像或出处不明',
  document: '文件',
  report: '报道',
  repost: '转载',
  call: '难题（可以揭榜）',
  record: '机制或往届记录（不能揭榜）',
  open: '征集中',
  taken: '已揭榜',
  solved: '已解决',
  closed: '已结束',
  single: '单选',
  multiple: '多选',
  separate: '各项分别问',
  unstated: '来源没有说',
};

const wordOf = (code: string): string | undefined =>
  Object.hasOwn(codeWords, code) ? codeWords[code] : undefined;

/** A code as people choose it: `document` → `文件`. */
export const inWords = (code: string): string => wordOf(code) ?? code;

/** A code as it is written in a file, with its word: `document（文件）`; a word stays one. */
export const withWord = (code: string): string => {
  const word = wordOf(code);
  // Where the word begins with its code, the code need not be said twice.
  return word === undefined || word.startsWith(code) ? (word ?? code) : `${code}（${plain(word)}）`;
};

/**
 * The option that a text names: by its code, its word, or its word without what explains it (`难题`,
 * `A`). Undefined when it names none.
 */
export function codeNamed(options: readonly string[], text: string): string | undefined {
  const asked = folded(text);
  return options.find((code) => namesOf(code).some((name) => folded(name) === asked));
}

/** All names by which an option may be called. */
export const namesOf = (code: string): string[] => [
  ...new Set([code, inWords(code), plain(inWords(code))]),
];

const plain = (word: string): string => word.replace(/（.*$/, '');
const folded = (text: string): string => text.normalize('NFKC').trim();
