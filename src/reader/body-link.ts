import { addressFault, isSitePath } from '#gate/address';
import type { Refusal } from '#gate/fault';
import type { BodyNode } from './body.ts';

type LinkFault = Omit<Refusal, 'rule'> & { readonly rule: Refusal['rule'] | 'body/link' };

/**
 * What is wrong with a link of a body, or undefined: it leads to a sound address of the web or to a
 * path of this site, and shows a text that says where. `body` is the text of the tree.
 */
export function linkFault(node: BodyNode, body: string): LinkFault | undefined {
  const url = node.url ?? '';
  if (isSitePath(url)) return undefined;
  const fault = isAutolink(node, body) && !/^https?:/i.test(url) ? autolink : addressFault(url);
  if (fault?.rule === 'link/scheme' && !scheme.test(url)) return noAddress;
  return fault ?? (isAutolink(node, body) ? autolink : undefined);
}

const scheme = /^[a-z][a-z\d+.-]*:/i;

const noAddress: LinkFault = {
  rule: 'body/link',
  message: '链接只能是 https:// 网址或本站路径',
  suggestion: '检查括号里的网址。',
};

const autolink: LinkFault = {
  rule: 'body/autolink',
  message: '网址不能直接写在正文里',
  suggestion: '写成 [文字](https://网址)，文字说明通向哪里。',
};

/** `<https://…>`, or an address that GFM takes for a link by itself. */
const isAutolink = ({ position }: BodyNode, body: string): boolean =>
  body[position?.start.offset ?? 0] !== '[';
