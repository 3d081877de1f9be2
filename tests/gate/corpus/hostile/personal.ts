import { cite, metric, sourceSlug } from '../../../lib/fictional-entries.ts';
import { inBody, inFields, inStory, inValues } from '../row.ts';
import { cardNumber, residentNumber } from '../made-numbers.ts';

const id = residentNumber('11999919900101000');
const withX = residentNumber('11999919900101008');
const card = cardNumber('622200000000000000');
const mobile = '13800000000';

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));
const spaced = (text: string, every: number, by: string): string =>
  text.replace(new RegExp(`.{${every}}(?=.)`, 'g'), (piece) => piece + by);
/** Digits as mathematicians write them in bold; NFKC makes plain ones of them. */
const bold = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)));
const circled = (text: string): string =>
  text.replace(/[1-9]/g, (digit) => String.fromCodePoint(0x245f + Number(digit)));

/** Numbers of nobody: the digits that check are right, the regions, batches and names are none. */
const numbers: readonly (readonly [name: string, text: string, rule: string])[] = [
  ['a resident number', `身份证号${id}`, 'personal/resident-id'],
  ['a resident number alone', id, 'personal/resident-id'],
  ['a resident number with X', withX, 'personal/resident-id'],
  ['a resident number with a small x', withX.toLowerCase(), 'personal/resident-id'],
  ['a resident number in full-width digits', fullWidth(id), 'personal/resident-id'],
  ['a resident number in bold digits', bold(id), 'personal/resident-id'],
  ['a resident number with blanks', spaced(id, 6, ' '), 'personal/resident-id'],
  ['a resident number with hyphens', spaced(id, 4, '-'), 'personal/resident-id'],
  ['a resident number with full-width hyphens', spaced(id, 6, '－'), 'personal/resident-id'],
  ['a resident number with no-break blanks', spaced(id, 6, '\u00A0'), 'personal/resident-id'],
  ['a resident number with points between', spaced(id, 6, '·'), 'personal/resident-id'],
  ['a resident number between letters', `ID${id}号`, 'personal/resident-id'],
  ['a resident number before a letter', `证件${id}a`, 'personal/resident-id'],
  [
    'a resident number in strong text',
    `${id.slice(0, 6)}**${id.slice(6)}**`,
    'personal/resident-id',
  ],
  ['a mobile number', `电话${mobile}`, 'personal/mobile'],
  ['a mobile number of another net', '19900000000', 'personal/mobile'],
  ['a mobile number with its country', '+8613800000000', 'personal/mobile'],
  ['a mobile number with its country and blanks', '+86 138 0000 0000', 'personal/mobile'],
  ['a mobile number with two noughts and its country', '008613800000000', 'personal/mobile'],
  ['a mobile number with hyphens', '138-0000-0000', 'personal/mobile'],
  ['a mobile number with long dashes', '138—0000—0000', 'personal/mobile'],
  ['a mobile number with points', '138.0000.0000', 'personal/mobile'],
  ['a mobile number with middle points', '138·0000·0000', 'personal/mobile'],
  ['a mobile number in brackets', '(138)00000000', 'personal/mobile'],
  ['a mobile number in full-width digits', fullWidth(mobile), 'personal/mobile'],
  ['a mobile number in bold digits', bold(mobile), 'personal/mobile'],
  ['a mobile number with circled digits', circled(mobile), 'personal/mobile'],
  ['a mobile number in strong text', '138**0000**0000', 'personal/mobile'],
  ['a mobile number in code', '`13800000000`', 'personal/mobile'],
  ['a mobile number with a blank between all digits', spaced(mobile, 1, ' '), 'personal/mobile'],
  ['a mobile number behind a letter', 'tel13800000000', 'personal/mobile'],
  ['a mobile number in Chinese digits', '一三八零零零零零零零零', 'personal/mobile'],
  ['a mobile number in Chinese digits with blanks', '一三八 零零零零 零零零零', 'personal/mobile'],
  ['a mobile number in digits of a cheque', '壹叁捌零零零零零零零零', 'personal/mobile'],
  ['a mobile number with some Chinese digits', '1三8零0000000', 'personal/mobile'],
  ['a mobile number with raised points', '138‧0000∙0000', 'personal/mobile'],
  [
    'a mobile number before a name that is a unit, too',
    '电话13800000000 万师傅',
    'personal/mobile',
  ],
  ['a mobile number behind the key of an amount', '请联系 from: 13800000000', 'personal/mobile'],
  [
    'a mobile number in the title of a link',
    '[虚构](https://example.com "138\\-0000\\-0000")',
    'personal/mobile',
  ],
  ['a bank card', `卡号${card}`, 'personal/bank-card'],
  ['a bank card with blanks', spaced(card, 4, ' '), 'personal/bank-card'],
  ['a bank card with hyphens', spaced(card, 4, '-'), 'personal/bank-card'],
  ['a bank card in full-width digits', fullWidth(card), 'personal/bank-card'],
  [
    'a bank card of sixteen digits',
    `银行卡 ${cardNumber('622200000000000')}`,
    'personal/bank-card',
  ],
  ['an e-mail', 'xu-gou-ren@example.com', 'personal/email'],
  ['an e-mail in capitals', 'XU.GOU@EXAMPLE.COM', 'personal/email'],
  ['an e-mail with a full-width sign', 'xu-gou-ren＠example.com', 'personal/email'],
  ['an e-mail in full-width letters', fullWidth('xu@example.com'), 'personal/email'],
  ['an e-mail of digits', '10000000@example.com', 'personal/email'],
  ['an e-mail below Chinese text', '邮箱xu.gou+a@mail.example.com。', 'personal/email'],
  ['an e-mail of a Chinese name', '虚构@example.com', 'personal/email'],
  ['an e-mail with wide blanks', 'xu-gou  @  example.com', 'personal/email'],
  ['an e-mail with a full stop', 'xu-gou@example。com', 'personal/email'],
  ['an e-mail in words', 'xu-gou[at]example[dot]com', 'personal/email'],
  ['a passport', '护照号码E00000000', 'personal/passport'],
  ['a passport of two letters', '护照：EA0000000', 'personal/passport'],
  ['a passport in full-width letters', `护照号${fullWidth('E00000000')}`, 'personal/passport'],
  ['a pass to Hong Kong', '港澳通行证C00000000', 'personal/passport'],
  ['a pass for compatriots', '台胞证号 00000000', 'personal/passport'],
];

const inSentence = numbers.map(
  ([name, text, rule]) => [name, `虚构的人，${text}${cite}`, rule] as const,
);

export const personal = [
  ...inBody('ge-ren', inSentence),
  ...inStory(
    'ge-ren',
    inSentence.filter((_, i) => i % 4 === 0),
  ),
  ...inValues(
    'ge-ren-zhi',
    numbers
      .filter((_, i) => i % 3 === 0)
      .map(([name, text, rule]) => [`${name} in a field`, { solution: `${text}${cite}` }, rule]),
  ),
  ...inValues('ge-ren-wei-zhi', [
    ['a mobile number in a name', { team: [{ name: `虚构${mobile}` }] }, 'personal/mobile'],
    [
      'a mobile number in a place',
      { sources: [{ id: sourceSlug, at: mobile }] },
      'personal/mobile',
    ],
    ['a mobile number in a unit', { metrics: [{ ...metric, unit: mobile }] }, 'personal/mobile'],
    ['a resident number in a keyword', { keywords: [id] }, 'personal/resident-id'],
  ]),
  ...inFields('ge-ren-zhu', [
    ['a mobile number in a comment', `# 电话 ${mobile}`, 'personal/mobile'],
    ['a mobile number as a key', `"${mobile}": 虚构`, 'personal/mobile'],
    ['a mobile number behind escapes', `names: ["1\\u00338\\x30000000${'0'}"]`, 'personal/mobile'],
    ['a mobile number that is folded', `names:\n  - >-\n    138 0000\n    0000`, 'personal/mobile'],
    ['a mobile number as a number', `date: ${mobile}`, 'personal/mobile'],
  ]),
  ...inStory('ge-ren-zu-jian', [
    [
      'a mobile number behind escapes in a value',
      `<Quote text={"1\\u00338 0000 0000"} by="虚构" source="${sourceSlug}: 第一段" />`,
      'personal/mobile',
    ],
    [
      'an e-mail in a value',
      `<Quote text="a@example.com" by="虚构" source="${sourceSlug}: 第一段" />`,
      'personal/email',
    ],
  ]),
];
