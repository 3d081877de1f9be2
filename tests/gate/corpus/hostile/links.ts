import { inBody, inSources, inStory } from '../row.ts';

const link = (url: string): string => `[虚构](${url})`;

/** Addresses as Markdown writes them, which a browser would read as something that runs. */
const schemes: readonly (readonly [string, string])[] = [
  ['a program', 'javascript:alert(1)'],
  ['a program in mixed case', 'JaVaScRiPt:alert(1)'],
  ['a program with a decimal entity', 'java&#115;cript:alert(1)'],
  ['a program with a hexadecimal entity', '&#x6A;avascript:alert(1)'],
  ['a program with noughts before its entity', '&#0000106;avascript:alert(1)'],
  ['a program with a named colon', 'javascript&colon;alert(1)'],
  ['a program with a backslash before its colon', 'javascript\\:alert(1)'],
  ['a program with a title', 'javascript:alert(1) "虚构"'],
  ['a program in Visual Basic', 'vbscript:msgbox(1)'],
  ['a program of an old browser', 'livescript:alert(1)'],
  ['a page that it holds itself', 'data:text/html,xu-gou'],
  ['a page that it holds in base 64', 'DATA:text/html;base64,PHA+'],
  ['a drawing that it holds itself', 'data:image/svg+xml,%3Csvg%3E'],
  ['a file of the visitor', 'file:///etc/passwd'],
  ['a file server', 'ftp://example.com/'],
  ['an object of the page', 'blob:https://example.com/0'],
  ['the source of a page', 'view-source:https://example.com/'],
  ['an application', 'weixin://dl/'],
  ['a letter', 'mailto:gong-hui@example.com'],
  ['a telephone', 'tel:021-60000000'],
  ['a scheme without its slashes', 'https:example.com'],
  ['a scheme with one slash', 'https:/example.com'],
];

/** Addresses with what a browser drops before it reads them. */
const bent: readonly (readonly [string, string])[] = [
  ['a program with a named tab', 'java&Tab;script:alert(1)'],
  ['a program with a named line feed', 'java&NewLine;script:alert(1)'],
  ['a program with a tab in angle brackets', '<java\tscript:alert(1)>'],
  ['a program behind a space in angle brackets', '< javascript:alert(1)>'],
  ['a page with tags', 'data:text/html,<p>虚构</p>'],
  ['another host behind a slash, a tab and a slash', '</\t/example.com>'],
  ['a host with a backslash', 'https://example.com\\\\@example.org/'],
  ['a host with a tab', '<https://exam\tple.com/>'],
  ['a path with a tag', '<https://example.com/\\<b\\>>'],
  ['a path with a blank of no width', 'https://example.com/&ZeroWidthSpace;a'],
];

/** Addresses that no browser takes for one of the web, nor for a path of this hall. */
const pathless: readonly (readonly [string, string])[] = [
  ['a program behind a control character', '&#1;javascript:alert(1)'],
  ['a program with percent signs', '%6Aavascript:alert(1)'],
  ['a program with all letters as percent signs', '%6A%61%76%61%73%63%72%69%70%74%3Aalert(1)'],
  ['a program in full-width letters', 'ｊａｖａｓｃｒｉｐｔ:alert(1)'],
  ['nothing but a name', 'example.com/xu-gou'],
  ['a file beside it', './xu-gou.html'],
  ['a file above it', '../../xu-gou'],
  ['a place in the page', '#xu-gou'],
  ['a query', '?a=1'],
];

const relative: readonly (readonly [string, string])[] = [
  ['two slashes', '//example.com'],
  ['a slash and a backslash', '/\\\\example.com'],
  ['two backslashes', '\\\\\\\\example.com'],
  ['a slash and an entity of a slash', '/&#47;example.com'],
];

/** Hosts that no visitor should be sent to, in every way in which browsers read an address. */
const inside: readonly (readonly [string, string])[] = [
  ['this computer', 'http://localhost/'],
  ['this computer in capitals', 'http://LOCALHOST:8080/'],
  ['this computer with a dot behind', 'http://localhost./'],
  ['a name below this computer', 'http://app.localhost/'],
  ['this computer by number', 'http://127.0.0.1/'],
  ['this computer by another number', 'http://127.8.9.10/'],
  ['this computer by two numbers', 'http://127.1/'],
  ['this computer in decimal', 'http://2130706433/'],
  ['this computer in hexadecimal', 'http://0x7f000001/'],
  ['this computer in octal', 'http://0177.0.0.1/'],
  ['this computer half in hexadecimal', 'http://0x7f.1/'],
  ['this computer in full-width digits', 'http://１２７.0.0.1/'],
  ['this computer with ideographic dots', 'http://127。0。0。1/'],
  ['this computer with percent signs', 'http://%31%32%37.0.0.1/'],
  ['this computer with nought', 'http://0/'],
  ['every network', 'http://0.0.0.0/'],
  ['a house network of ten', 'http://10.0.0.1/'],
  ['a house network of 172', 'https://172.31.255.1/'],
  ['a house network of 192', 'https://192.168.1.1/xu-gou'],
  ['a network behind a carrier', 'http://100.64.0.1/'],
  ['the keys of a cloud', 'http://169.254.169.254/latest/meta-data/'],
  ['this computer by IPv6', 'http://[::1]/'],
  ['this computer by IPv6 at length', 'http://[0:0:0:0:0:0:0:1]:80/'],
  ['this computer by IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/'],
  ['a neighbour by IPv6', 'http://[fe80::1]/'],
  ['a house network by IPv6', 'http://[fd00::1]/'],
  ['a name of one word', 'http://intranet/'],
  ['a name of the house', 'http://router.local/'],
  ['a name of the company', 'http://wiki.internal/'],
];

const credentials: readonly (readonly [string, string])[] = [
  ['a name and a word', 'https://user:pass@example.com/'],
  ['a name', 'https://user@example.com/'],
  ['an empty name and a word', 'https://:pass@example.com/'],
  ['what looks like a host', 'https://example.com:443@example.org/'],
  ['a host with an encoded slash', 'https://example.com%2Fxu-gou@example.org/'],
];

const lookalikes: readonly (readonly [string, string])[] = [
  ['its encoded form', 'https://xn--80ak6aa92e.com/'],
  ['its encoded form in capitals', 'https://XN--80AK6AA92E.com/'],
  ['its encoded form below a name', 'https://www.xn--pple-43d.com/'],
  ['Cyrillic letters', 'https://аррӏе.com/'],
  ['one Cyrillic letter among Latin ones', 'https://www.аpple.com/'],
  ['one Greek letter among Latin ones', 'https://gοogle.com/'],
];

const rows = (list: readonly (readonly [string, string])[], before: string, rule: string) =>
  list.map(([name, url]) => [`${before}${name}`, link(url), rule] as const);

const all = [
  ...rows(schemes, 'a link to ', 'link/scheme'),
  ...rows(bent, 'a link to ', 'link/characters'),
  ...rows(pathless, 'a link to ', 'body/link'),
  ...rows(relative, 'a link that begins with ', 'link/relative'),
  ...rows(inside, 'a link to ', 'link/private'),
  ...rows(credentials, 'a link that signs in with ', 'link/credentials'),
  ...rows(lookalikes, 'a look-alike address in ', 'link/punycode'),
];

export const links = [
  ...inBody('lian-jie', all),
  // Stories go through another parser: one of each kind shows that the same rules hold.
  ...inStory(
    'lian-jie',
    all.filter((_, i) => i % 5 === 0),
  ),
  ...inSources('lian-jie', [
    ['a program', 'javascript:alert(1)', 'link/scheme'],
    ['a page that it holds itself', 'data:text/html,xu-gou', 'link/scheme'],
    ['a file server', 'ftp://example.com/', 'schema/format'],
    ['two slashes', '//example.com/', 'link/relative'],
    ['this computer', 'http://127.0.0.1:8080/', 'link/private'],
    ['this computer in hexadecimal', 'http://0x7f.1/', 'link/private'],
    ['this computer by IPv6', 'http://[::1]/', 'link/private'],
    ['a name and a word', 'https://user:pass@example.com/', 'link/credentials'],
    ['an encoded look-alike', 'https://xn--80ak6aa92e.com/', 'link/punycode'],
    ['a tab in its host', 'https://exam\tple.com/', 'link/private'],
    ['a line feed', 'https://example.com/\nxu-gou', 'link/characters'],
    ['a backslash', 'https://example.com\\@example.org/', 'link/characters'],
    ['a blank', 'https://example.com/xu gou', 'link/characters'],
    ['a tag', 'https://example.com/<b>', 'value/html'],
  ]),
];
