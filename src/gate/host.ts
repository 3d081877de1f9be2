import type { Refusal } from './fault.ts';
import { isPublicIp } from './ip-address.ts';

const inner: Refusal = {
  rule: 'link/private',
  message: '链接指向内部网络，馆外的人打不开',
  suggestion: '换成公开网站上的网址；没有就不写。',
};
const forged: Refusal = {
  rule: 'link/punycode',
  message: '域名里有易混的字母',
  suggestion: '域名用英文字母，或全用汉字；从浏览器的地址栏重新复制一遍。',
};
const broken: Refusal = {
  rule: 'link/characters',
  message: '域名的写法不对',
  suggestion: '从浏览器的地址栏重新复制一遍。',
};
const badPort: Refusal = {
  rule: 'link/port',
  message: '网址里的端口不是网站的',
  suggestion: '删掉域名后面的冒号和数字。',
};

/** Names that only an inner network resolves (RFC 6761, 6762, 8375, ICANN .internal), and names
 * that resolve to whatever address they carry. */
const innerNames =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|arpa|onion|nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me)$/;
const label =
  /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?|(?=.*\p{Script=Han})[\p{Script=Han}0-9-]+)$/iu;
/** Ports that browsers refuse (Fetch standard, “bad port”), of those above 1023. */
const blocked = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10080,
]);

/** What is wrong with the host and port of an address, or undefined. `authority` is as written. */
export function hostFault(authority: string, url: string): Refusal | undefined {
  const { host, port } =
    /^(?<host>\[[^\]]*\]|[^:]*)(?::(?<port>.*))?$/u.exec(authority)?.groups ?? {};
  if (host === undefined || host === '') return broken;
  if (port !== undefined && !isWebPort(port)) return badPort;
  const name = reachedHost(url);
  if (name === undefined) return broken;
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return ipFault(host, name);
  const labels = host.replace(/\.$/, '').split('.');
  if (labels.some((one) => /^xn--/i.test(one))) return forged;
  if (!labels.every((one) => label.test(one))) return /^[\x20-\x7e]*$/.test(host) ? broken : forged;
  const reached = name.replace(/\.$/, '');
  return innerNames.test(reached) || !reached.includes('.') ? inner : undefined;
}

/** The host that a browser would go to: lower case, numbers in any notation made four. */
function reachedHost(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** `2130706433`, `0x7f.1` and `0177.0.0.1` are one address; only its plain form is let through. */
function ipFault(host: string, name: string): Refusal | undefined {
  if (!isPublicIp(name)) return inner;
  return name === host.toLowerCase() ? undefined : broken;
}

const isWebPort = (port: string): boolean => {
  if (!/^[1-9]\d{0,4}$/.test(port)) return false;
  const number = Number(port);
  if (number < 1024) return number === 443 || (number >= 80 && number <= 90);
  return number <= 65_535 && !blocked.has(number);
};
