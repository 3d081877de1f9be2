import { cite } from '../../../lib/fictional-entries.ts';
import { inBody, inFields, inStory } from '../row.ts';

/** Put together here, so that no scanner takes this file for one that lost a secret. */
const joined = (...pieces: string[]): string => pieces.join('');
const filler = (count: number): string => 'aB3dE6gH9jK2mN5pQ8sT'.repeat(5).slice(0, count);

const pem = (kind: string): string =>
  joined('-----', 'BEGIN ', kind, '-----\n', filler(64), '\n-----', 'END ', kind, '-----');

const secretTexts: readonly (readonly [name: string, text: string, rule: string])[] = [
  ['a private key', pem('PRIVATE KEY'), 'secret/key'],
  ['a private key of RSA', pem('RSA PRIVATE KEY'), 'secret/key'],
  ['a private key of OpenSSH', pem('OPENSSH PRIVATE KEY'), 'secret/key'],
  ['a private key of elliptic curves', pem('EC PRIVATE KEY'), 'secret/key'],
  ['a private key under a password', pem('ENCRYPTED PRIVATE KEY'), 'secret/key'],
  ['a private key of PGP', pem('PGP PRIVATE KEY BLOCK'), 'secret/key'],
  ['the beginning of a private key', joined('-----', 'BEGIN ', 'PRIVATE KEY-----'), 'secret/key'],
  ['a token of GitHub', joined('ghp', '_', filler(36)), 'secret/token'],
  ['a token of an application at GitHub', joined('ghs', '_', filler(36)), 'secret/token'],
  ['a fine token of GitHub', joined('github', '_pat_', filler(82)), 'secret/token'],
  ['a token of GitLab', joined('glpat', '-', filler(20)), 'secret/token'],
  ['a key of Amazon', joined('AKIA', 'ABCDEFGHIJKLMNOP'), 'secret/token'],
  ['a key of Aliyun', joined('LTAI', filler(20)), 'secret/token'],
  ['a key of Tencent', joined('AKID', filler(32)), 'secret/token'],
  ['a key of Google', joined('AIza', filler(35)), 'secret/token'],
  ['a token of Slack', joined('xoxb', '-123456789012-', filler(24)), 'secret/token'],
  ['a token of npm', joined('npm', '_', filler(36)), 'secret/token'],
  ['a live key of Stripe', joined('sk', '_live_', filler(24)), 'secret/token'],
  [
    'a signed token of the web',
    joined('eyJ', 'hbGciOiJIUzI1NiJ9', '.', 'eyJ', 'zdWIiOiIxMjM0NTY3ODkwIn0', '.', filler(43)),
    'secret/token',
  ],
];

const said = secretTexts.map(([name, text, rule]) => [name, `虚构 ${text}${cite}`, rule] as const);

export const secrets = [
  ...inBody('mi-yao', said),
  ...inStory(
    'mi-yao',
    said.filter((_, i) => i % 6 === 0),
  ),
  ...inFields('mi-yao-zi-duan', [
    [
      'a private key in prose',
      `solution: |\n  ${pem('PRIVATE KEY').replaceAll('\n', '\n  ')}`,
      'secret/key',
    ],
    ['a token in a comment', `# ${joined('ghp', '_', filler(36))}`, 'secret/token'],
    ['a token in a name', `names: [${joined('ghp', '_', filler(36))}]`, 'secret/token'],
  ]),
];
