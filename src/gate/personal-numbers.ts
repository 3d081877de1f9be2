import { isResidentId } from '#schema/resident-id';
import { digitWindows } from './digit-runs.ts';
import type { DigitWindow } from './digit-runs.ts';
import { isGoods } from './goods.ts';

/** A number that belongs to a person, and where it begins in the text. */
export interface PersonalNumber {
  readonly kind: 'resident-id' | 'mobile' | 'bank-card';
  readonly index: number;
}

const web = /https?:\/\/[^\s<>"'）)，。；、]+/giu;

/** Resident IDs, mobile numbers and bank cards in a folded text; addresses of pages hold only whole ones. */
export function personalNumbers(text: string): PersonalNumber[] {
  const windows = digitWindows(text, wanted);
  if (windows.length === 0) return [];
  const urls = [...text.matchAll(web)].map(({ 0: url, index }) => [index, index + url.length]);
  const found: PersonalNumber[] = [];
  let end = 0;
  let url = 0;
  for (const one of windows) {
    if (one.start < end) continue;
    // Both are in the order of the text.
    while (urls[url + 1] && one.start >= (urls[url + 1]?.[0] ?? 0)) url += 1;
    const [from = 0, to = 0] = urls[url] ?? [];
    const inUrl = one.start >= from && one.end <= to;
    const kind = kindOf(text, one, inUrl);
    if (kind === undefined) continue;
    found.push({ kind, index: one.start });
    end = one.end;
  }
  return found;
}

/** Not part of the name of a page: digits between letters, or before `.pdf`, are its own number. */
const standsAlone = (text: string, { groups, start, end }: DigitWindow): boolean =>
  groups.length === 1 &&
  !/[\da-z_-]/i.test(text[start - 1] ?? '') &&
  !/^(?:[\da-z_-]|\.[a-z])/i.test(text.slice(end, end + 2));

function kindOf(
  text: string,
  window: DigitWindow,
  inUrl: boolean,
): PersonalNumber['kind'] | undefined {
  if (isIdentity(text, window)) return 'resident-id';
  if (window.decimal || isQuantity(text, window) || isPart(text, window)) return undefined;
  if (inUrl && !standsAlone(text, window)) return undefined;
  if (isMobile(window)) return 'mobile';
  return !inUrl && isBankCard(window) ? 'bank-card' : undefined;
}

/** Provinces of GB/T 2260, the first two digits of a resident ID (GB 11643—1999). */
const provinces = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const birthday = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
const finalX = /^[\s\-.·_]{0,3}([Xx])(?![A-Za-z0-9])/;

function isIdentity(text: string, { digits, start, end }: DigitWindow): boolean {
  if (!provinces.test(digits) || !birthday.test(digits)) return false;
  const amongLetters = isLetter(text[start - 1]) && isLetter(text[end]);
  if (digits.length === 18) return isResidentId(digits) && !amongLetters;
  return digits.length === 17 && finalX.test(text.slice(end)) && isResidentId(`${digits}X`);
}

const isLetter = (sign = ''): boolean => /[A-Za-z]/.test(sign);

/** 138 0000 0000, 138 000 00000, 138 00000000, 1380000 0000, 13800 000000, 1380 000 0000. */
const mobileGroups = new Set(['11', '3,4,4', '3,3,5', '3,8', '7,4', '5,6', '4,3,4']);

/** Numbers of China's mobile networks: 11 digits, the second not 0–2; 86 may stand before them. */
function isMobile({ digits, groups }: DigitWindow): boolean {
  const [first = 0, ...more] = groups;
  const prefix = /^(?:00)?86(?=1[3-9]\d{9}$)/.exec(digits)?.[0].length ?? 0;
  if (!/^1[3-9]\d{9}$/.test(digits.slice(prefix)) || first < prefix) return false;
  const own = first === prefix ? more : [first - prefix, ...more];
  // A year before two other numbers is a row of a table.
  if (own.join() === '4,3,4' && digits.startsWith('19')) return false;
  return mobileGroups.has(own.join()) || isPickedApart(own);
}

/** Every digit or two on its own: `1 3 8 …`. */
const isPickedApart = (groups: readonly number[]): boolean =>
  groups.length > 5 && groups.every((length) => length <= 2);

/** Issuers by their first digits and lengths: UnionPay, Visa, Mastercard, JCB, Discover, ICBC's own. */
const issuers =
  /^(?:62\d{14,17}|(?:4\d|5[1-5]|35)\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|6(?:011|5\d\d)\d{12}|9558\d{12}(?:\d{3})?)$/;

/** Bank cards: an issuer's number with the check digit of ISO/IEC 7812-1 (Luhn), in fours or whole. */
const isBankCard = ({ digits, groups }: DigitWindow): boolean =>
  issuers.test(digits) &&
  (groups.length === 1 ||
    isPickedApart(groups) ||
    groups.join() === `6,${digits.length - 6}` ||
    groups.slice(0, -1).every((length) => length === 4)) &&
  luhn(digits);

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = Number(digit) * (i % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

const amountBefore =
  /(?:[¥￥$€£]\s*|(?:^\s*(?:-\s+)?|[{,]\s*)(?:value|amount|count|prize|purse|from|to|quota|applicants|respondents):\s*)$/;
const unitBehind =
  /^\s{0,2}[余多]?(?:元|美元|欧元|日元|人民币|万|亿|吨|件|台|套|个(?!人)|只(?![要能有])|次(?!日)|人次|支|根|块|片|颗|辆|米|公里|海里|千米|平方|千克|公斤|克|升|千瓦|兆瓦|度|立方|标箱|小时)/;
/** Words that make a number somebody's, whatever stands behind it. */
const contact = /(?:电话|手机|联系|微信|短信|致电|拨打|tel|phone|mobile)[^\d]{0,12}$/i;

const isContact = (text: string, start: number): boolean =>
  contact.test(text.slice(Math.max(0, start - 20), start));

/** An amount: with a currency or a unit, or the value of a field that only takes numbers. */
const isQuantity = (text: string, { start, end }: DigitWindow): boolean =>
  amountBefore.test(text.slice(Math.max(0, start - 24), start)) ||
  (unitBehind.test(text.slice(end, end + 6)) && !isContact(text, start));

/** Capitals of a type number, and not of a telephone. */
const capitals = /(?<![A-Za-z])(?!(?:TEL|T|MOBILE|MOB|M|PHONE|P|HP|NO|WX|SJ|DH)-?$)[A-Z]{1,6}(-?)$/;

/** Part of a type number, `XG-138-1234-5678`, `H150-1200-3000`, or called so: `钢印号 A13812345678`. */
function isPart(text: string, { groups, start }: DigitWindow): boolean {
  if (isContact(text, start)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  if (isGoods(before.replace(/[A-Z]{1,4}[.-]?$/i, ''))) return true;
  const hyphen = capitals.exec(before)?.[1];
  return hyphen === '-' || (hyphen === '' && groups.length > 1);
}

/** What any of the three begins like; most digits of a text are none of them. */
const wanted = new RegExp(
  `^(?:00)?(?:86)?1[3-9]\\d{9}$|^(?=\\d{17,18}$)(?:${birthday.source.slice(1)})|${issuers.source}`,
);
