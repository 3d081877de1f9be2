import type { Refusal } from './fault.ts';
import { hostFault } from './host.ts';

/** Longer addresses are cut off by some browsers and servers. */
const longest = 2000;

/** What browsers drop or bend in an address, and what has to be percent-encoded (RFC 3986). */
const strange =
  /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\\<>"`{}|^]|\p{Default_Ignorable_Code_Point}|\p{Co}/u;
const authorityOf = /^https?:\/\/([^/?#]*)/i;

/**
 * What is wrong with an address of the web, as the parser of its document gives it (entities and
 * escapes undone): another scheme, an open one, credentials, an inner or forged host, a port no page
 * is served at. Undefined for a sound http(s) address. Follows the WHATWG URL standard, as browsers.
 */
export function addressFault(url: string): Refusal | undefined {
  if (/^\s*[/\\]{2}/.test(url))
    return fault('link/relative', '网址不能以 // 开头', '写全，以 https:// 开头。');
  if (strange.test(url))
    return fault(
      'link/characters',
      '网址里有空格、反斜杠或别的不该有的字符',
      '从浏览器的地址栏重新复制一遍。',
    );
  const authority = authorityOf.exec(url)?.[1];
  if (authority === undefined || authority === '')
    return fault(
      'link/scheme',
      '网址只能以 https:// 或 http:// 开头',
      '从浏览器的地址栏重新复制一遍。',
    );
  if (url.length > longest)
    return fault('link/long', `网址太长，最多 ${longest} 个字符`, '去掉问号后面的部分。');
  if (authority.includes('@'))
    return fault('link/credentials', '网址里不能有用户名和密码', '删掉 @ 和它前面的部分。');
  return hostFault(authority, url);
}

/** Whether an address leads to a path of this site; browsers read `/\host` like `//host`. */
export const isSitePath = (url: string): boolean => /^\/(?![/\\])/.test(url) && !strange.test(url);

const fault = (rule: Refusal['rule'], message: string, suggestion: string): Refusal => ({
  rule,
  message,
  suggestion,
});
