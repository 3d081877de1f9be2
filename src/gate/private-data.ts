import type { Fault } from './fault.ts';
import { fold } from './fold.ts';
import type { Folded } from './fold.ts';
import { isOrdinary } from './ordinary.ts';
import { personalNumbers } from './personal-numbers.ts';
import { secretsIn } from './secrets.ts';

export interface PrivateDataOptions {
  /** E-mail addresses that are an office's, and so may be published. */
  readonly officeEmails?: ReadonlySet<string>;
}

/** Eleven digits in a row, with what people put between them. */
const digits = /\d[\d \t\u00a0\u3000\-‐-―−－.．·・•_＿()（）*]{10}/;
/** As many in Chinese characters. */
const hanDigits = /[〇零一二三四五六七八九幺]{11}/;
/** Words and beginnings of addresses, permits, keys and tokens. */
const words =
  /[([{（] ?(?:at|AT) ?[)\]}）]|[EG]\d{8}|护照|通行证|回乡证|台胞证|[Pp]assport|PRIVATE KEY|User-Key-File|AGE-SECRET|gh[a-z]_|github_pat|gl[a-z]{2,5}-|AKIA|ASIA|LTAI|AKID|AIza|[sr]k[-_]|xox|npm_|hf_|pypi-|eyJ|[Tt]oken|TOKEN|令牌|[密秘]钥|口令|[Ss]ecret|SECRET|[Aa]pi[_-]?[Kk]ey|API[_-]?KEY|webhook|robot\/send|[Bb]earer/;

/** Whether a line has to be looked at for personal data and secrets; a cheap first question. */
export const mayBePrivate = (text: string): boolean =>
  text.includes('@') ||
  digits.test(text) ||
  hanDigits.test(text) ||
  words.test(text) ||
  !isOrdinary(text);

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

const email =
  /(?<![\w.+-])[\w.+-]{1,64}(?: ?@ ?| ?[([{（] ?at ?[)\]}）] ?)(?:[\w\p{Script=Han}-]{1,63}\.){1,6}(?:[a-z]{2,24}|公司|中国|网络|在线|中文网)/giu;

const emails = (text: string, office: ReadonlySet<string> | undefined): number[] =>
  [...text.matchAll(email)].filter(([address]) => !office?.has(address)).map(({ index }) => index);

const documentWords = /护照|通行证|回乡证|台胞证|passport/iu;
const documentNumber =
  /(?<![A-Za-z0-9])[A-Z]{1,2} ?\d{6,10}(?![A-Za-z0-9])|(?<=台胞证\D{0,8})(?<!\d)\d{8}(?!\d)/giu;
/** Ordinary Chinese passports: E and G with eight digits. Goods and papers are numbered like that, too. */
const bare = /^[EG]\d{8}$/;
const goods =
  /(?:型号|编号|图号|件号|零件|备件|设备|订单|规格|证书|货号|批号|代码)[\s:：是为]{0,3}$/u;

/** Numbers of passports and permits: those that are called so, and those of a passport's own form. */
const passports = (text: string): number[] =>
  [...text.matchAll(documentNumber)]
    .filter(({ 0: number, index }) => {
      const before = text.slice(Math.max(0, index - 16), index);
      const behind = text.slice(index + number.length, index + number.length + 8);
      if (documentWords.test(before) || documentWords.test(behind)) return true;
      return (
        bare.test(number) && !goods.test(before) && !/[-/]$/.test(before) && !/^[-/]/.test(behind)
      );
    })
    .map(({ index }) => index);
