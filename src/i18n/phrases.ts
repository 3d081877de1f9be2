/**
 * Words of the hall's trades that ICU's dictionary cuts into characters. Taking them out first
 * also keeps the result the same when a new Node brings a new dictionary.
 */
const knownWords = [
  '揭榜领题 揭榜挂帅 创新创效 云展馆 展馆 展签 总工会 文化宫 发明家 发明人 长三角 港珠澳大桥 科创',
  '领军 选树 全员 机器人 集装箱 热轧 冷轧 热冲压 轧钢 带钢 废钢 殷瓦钢 盾构机 动车组 零部件 工器具',
  '抓斗 检测轮 内镜 核酸 功放 配电网 新能源 传感器 轴向 柱塞 端盖 刮削 压延机 减量化 溶胶 凝胶',
  '兆牛 千牛 千瓦 兆瓦 千伏 公里 毫米 微米 万元 亿元',
].flatMap((line) => line.split(' '));

// Longest first: 云展馆 must win over 展馆.
const knownWord = new RegExp(`(${knownWords.sort((a, b) => b.length - a.length).join('|')})`);

const openers = new Set('（(［[｛{《〈「『【〔“‘');
const closers = new Set('）)］]｝}》〉」』】〕”’，。、；：？！,.;:?!…—–-·・～~／/%％‰℃');
/** Closers that join codes and ranges, so that GB/T and 2024-2025 stay whole. */
const joiners = new Set('-–~/.:');
const particles = new Set('的了着与和及之等或暨');
/** Single characters that lean on what follows: prefixes, prepositions, short verbs. */
const prefixes = new Set('第新全超非多各每副总大高首老在从经由对向被把为进获让给用按是来无');
/** Single characters that lean on the word before, even where more single characters follow. */
const suffixes = new Set('港市省区县镇局站厂院所校会奖赛展节群者家员型式性化器仪泵舱架臂法术线');
const measures = new Set(
  '年月日时分秒号个家次届项台件人名种类条万亿元米度吨孔期批位处岁倍级层岗套',
);
const unitWord = /^[千公毫微兆万亿年月周]/;

type Kind = 'open' | 'close' | 'space' | 'particle' | 'number' | 'latin' | 'single' | 'word';

type Token = { text: string; kind: Kind };

/**
 * What a phrase ends with: the edge of a clause, an opening mark, something else that must be
 * continued, a number, a Latin run, `length` single characters (`first`: since the start of the
 * clause), or a whole word.
 */
type Tail =
  | { kind: 'edge' | 'open' | 'leaning' | 'number' | 'latin' | 'word' }
  | { kind: 'singles'; length: number; first: boolean };

function kindOf(text: string): Kind {
  if (/^\s+$/.test(text)) return 'space';
  if (openers.has(text)) return 'open';
  if (closers.has(text)) return 'close';
  if (particles.has(text)) return 'particle';
  if (/^[\d０-９.,]+$/.test(text)) return 'number';
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'latin';
  return [...text].length === 1 ? 'single' : 'word';
}

function tokensOf(text: string, locale: string): Token[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const segments = text
    .split(knownWord)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );
  // A straight quotation mark does not say which side it is on: they take turns.
  let inQuotes = false;
  return segments.map((segment) => {
    if (segment !== '"') return { text: segment, kind: kindOf(segment) };
    inQuotes = !inQuotes;
    return { text: segment, kind: inQuotes ? 'open' : 'close' };
  });
}

/** The second and third character of a clause are part of a name (王进, 李红新), not prefixes. */
function mayBeName(tail: Tail): boolean {
  return tail.kind === 'singles' && tail.first && tail.length < 3;
}

function isPrefix({ text, kind }: Token, tail: Tail): boolean {
  // 之 ties both sides; the others do so only where nothing stands before them.
  if (kind === 'particle') return text === '之' || tail.kind === 'edge' || tail.kind === 'open';
  return kind === 'single' && prefixes.has(text) && !mayBeName(tail);
}

function singleSticks(tail: Tail, token: Token, next: Token | undefined): boolean {
  // ICU gives unknown words and names as single characters; six in a row are two words at least.
  if (tail.kind === 'singles') return tail.length < 6 && !isPrefix(token, tail);
  if (tail.kind === 'number' && measures.has(token.text)) return true;
  if (tail.kind === 'word' && suffixes.has(token.text)) return true;
  const alone = next?.kind !== 'single' || isPrefix(next, { kind: 'word' });
  return alone && !isPrefix(token, tail);
}

/** Whether no line may break between a phrase with this tail and the token. */
function sticks(tail: Tail, token: Token, next: Token | undefined): boolean {
  if (token.kind === 'close' || token.kind === 'space') return true;
  if (tail.kind === 'open' || tail.kind === 'leaning') return true;
  if (token.kind === 'open' || tail.kind === 'edge') return false;
  if (token.kind === 'particle') return true;
  if (token.kind === 'single') return singleSticks(tail, token, next);
  const startsClause = tail.kind === 'singles' && tail.length === 1;
  if (token.kind === 'word') {
    return startsClause || (tail.kind === 'number' && unitWord.test(token.text));
  }
  return startsClause || tail.kind === 'number' || tail.kind === 'latin';
}

/** The tail after the token; `tail` is the one before it, of the same phrase where it `stuck`. */
function tailAfter(tail: Tail, token: Token, stuck: boolean): Tail {
  const { kind, text } = token;
  const inCode = stuck && (tail.kind === 'number' || tail.kind === 'latin');
  if (kind === 'open') return { kind };
  if (isPrefix(token, tail)) return { kind: 'leaning' };
  if (kind === 'close' && inCode && joiners.has(text)) return { kind: 'latin' };
  if (kind === 'close' || kind === 'space' || kind === 'particle') return { kind: 'edge' };
  if (kind !== 'single') return { kind };
  if (tail.kind === 'singles' && stuck) return { ...tail, length: tail.length + 1 };
  if (tail.kind === 'leaning') return { kind: 'singles', length: 2, first: false };
  if (stuck && tail.kind !== 'open') return { kind: 'word' };
  return { kind: 'singles', length: 1, first: tail.kind === 'edge' || tail.kind === 'open' };
}

/**
 * Splits a heading into the phrases a line may break between (each is shown followed by `<wbr>`
 * under `word-break: keep-all`); joined, they are the text. Punctuation, particles, numbers with
 * their measure words, Latin words and codes, and stray single characters keep to their
 * neighbours (line ends: GB/T 15834-2011, 5.1, and CLREQ, prohibition rules).
 */
export function phrases(text: string, locale = 'zh-CN'): string[] {
  const tokens = tokensOf(text, locale);
  const found: string[] = [];
  let phrase = '';
  let tail: Tail = { kind: 'edge' };
  for (const [index, token] of tokens.entries()) {
    const stuck = phrase !== '' && sticks(tail, token, tokens[index + 1]);
    if (phrase !== '' && !stuck) {
      found.push(phrase);
      phrase = '';
    }
    tail = tailAfter(tail, token, stuck);
    phrase += token.text;
  }
  // A last line of one character reads as an accident.
  const orphan = [...phrase].length === 1 ? (found.pop() ?? '') : '';
  return phrase === '' ? found : [...found, orphan + phrase];
}
