import type { Fault } from './fault.ts';
import { fold, hanDigitSigns } from './fold.ts';
import type { Folded } from './fold.ts';
import { isGoods } from './goods.ts';
import { isOrdinary } from './ordinary.ts';
import { personalNumbers } from './personal-numbers.ts';
import { secretsIn } from './secrets.ts';

export interface PrivateDataOptions {
  /** E-mail addresses that are an office's, and so may be published. */
  readonly officeEmails?: ReadonlySet<string>;
}

/** Eleven digits in a row, plain or Chinese, with what people put between them. */
const digits = new RegExp(
  `[\\d${hanDigitSigns}][\\d${hanDigitSigns} \\t\\u00a0\\u3000\\-‐-―‧⁃−∙⋅－.．·・•_＿()（）*]{10}`,
);
/** Words and beginnings of addresses, permits, keys and tokens. */
const words =
  /[([{（] ?(?:at|AT) ?[)\]}）]|[EG]\d{8}|护照|通行证|回乡证|台胞证|[Pp]assport|PRIVATE KEY|User-Key-File|AGE-SECRET|gh[a-z]_|github_pat|gl[a-z]{2,5}-|AKIA|ASIA|LTAI|AKID|AIza|[sr]k[-_]|xox|npm_|hf_|pypi-|eyJ|[Tt]oken|TOKEN|令牌|[密秘]钥|口令|[Ss]ecret|SECRET|[Aa]pi[_-]?[Kk]ey|API[_-]?KEY|hook|robot\/send|[Bb]earer/;

/** Whether a line has to be looked at for personal data and secrets; a cheap first question. */
export const mayBePrivate = (text: string): boolean =>
  text.includes('@') || digits.test(text) || words.test(text) || !isOrdinary(text);

/**
 * Resident IDs (GB 11643, with their check digit), mobile numbers, bank cards (Luhn), e-mail
 * addresses, passports and permits, keys and tokens in a text, read after NFKC and without
 * separators. Give one line, or a value whose line feeds a reader does not see as such.
 */
export function privateFaults(text: string, { officeEmails }: PrivateDataOptions = {}): Fault[] {
  const oneLine = text.replaceAll('\n', ' ');
  if (!mayBePrivate(oneLine)) return [];
  const folded = fold(oneLine);
  return [
    ...personalNumbers(folded.text).map(({ kind, index }) => fault(folded, kind, index)),
    ...emails(folded.text, officeEmails).map((index) => fault(folded, 'email', index)),
    ...passports(folded.text).map((index) => fault(folded, 'passport', index)),
    ...secretsIn(folded.text).map((secret) => ({ ...secret, index: folded.at(secret.index) })),
  ];
}

const kindNames = {
  'resident-id': '身份证号',
  mobile: '手机号',
  'bank-card': '银行卡号',
  email: '电子邮箱',
  passport: '护照或通行证号',
} as const;

const fault = (folded: Folded, kind: keyof typeof kindNames, index: number): Fault => ({
  index: folded.at(index),
  rule: `personal/${kind}`,
  message: `这里像是${kindNames[kind]}，不能公开`,
  suggestion: '删掉；联系方式只写工会办公室的。',
});

/** A name before the sign may be Chinese; a point may be spelt out, or typed as a full stop. */
const email =
  /(?:(?<![\w.+-])[\w.+-]{1,64}|(?<=[\p{Script=Han}"”]))(?: {0,3}@ {0,3}| ?[([{（] ?at ?[)\]}）] ?)(?:[\w\p{Script=Han}-]{1,63}(?:[.。]| ?[([{（] ?dot ?[)\]}）] ?)){1,6}(?:[a-z]{2,24}|公司|中国|网络|在线|中文网)/giu;

const emails = (text: string, office: ReadonlySet<string> | undefined): number[] =>
  [...text.matchAll(email)].filter(([address]) => !office?.has(address)).map(({ index }) => index);

const documentWords = /护照|通行证|回乡证|台胞证|passport/iu;
const documentNumber =
  /(?<![A-Za-z0-9])[A-Z]{1,2} ?\d{6,10}(?![A-Za-z0-9])|(?<=台胞证\D{0,8})(?<!\d)\d{8}(?!\d)/giu;
/** Ordinary Chinese passports: E and G with eight digits. Goods are numbered like that, too. */
const bare = /^[EG]\d{8}$/;
/** Numbers of passports and permits: those that are called so, and those of a passport's own form. */
const passports = (text: string): number[] =>
  [...text.matchAll(documentNumber)]
    .filter(({ 0: number, index }) => {
      const before = text.slice(Math.max(0, index - 16), index);
      const behind = text.slice(index + number.length, index + number.length + 8);
      if (documentWords.test(before) || documentWords.test(behind)) return true;
      return (
        bare.test(number) && !isGoods(before) && !/[-/]$/.test(before) && !/^[-/]/.test(behind)
      );
    })
    .map(({ index }) => index);
