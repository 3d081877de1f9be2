import type { Fault } from './fault.ts';

const keys =
  /-{2,}\s?BEGIN[A-Z0-9 ]{0,40}PRIVATE KEY|PuTTY-User-Key-File|AGE-SECRET-KEY-1[A-Z0-9]{20,}/giu;

/** Tokens by the form that their issuers give them. */
const tokens = new RegExp(
  [
    // GitHub, GitLab
    'gh[pousr]_[A-Za-z0-9]{30,}',
    'github_pat_[A-Za-z0-9_]{20,}',
    'gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct)-[\\w-]{18,}',
    // clouds: AWS, Alibaba, Tencent, Google
    '(?:AKIA|ASIA)[0-9A-Z]{16}',
    'LTAI[0-9A-Za-z]{12,}',
    'AKID[0-9A-Za-z]{28,}',
    'AIza[\\w-]{35}',
    // services
    'sk-[A-Za-z0-9]{20,}',
    '[sr]k_(?:live|test)_[A-Za-z0-9]{16,}',
    'sk-(?:ant|proj|svcacct|or)-[\\w-]{16,}',
    'xox[abeprs]-[\\w-]{10,}',
    'npm_[A-Za-z0-9]{30,}',
    'hf_[A-Za-z0-9]{30,}',
    'pypi-[\\w-]{40,}',
    // JSON Web Token (RFC 7519)
    'eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}',
  ]
    .map((form) => `(?<![A-Za-z0-9_])${form}`)
    .join('|'),
  'gu',
);
/** Gitee and Gitea give bare hexadecimal; so do checksums, which nobody calls a token. */
const named =
  /(?:token|令牌|密钥|秘钥|口令|secret|api[_-]?key|hook|robot\/send|bearer)[^\n]{0,24}?(?<![0-9A-Za-z])(?:[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z])/giu;

/** Keys and tokens in a folded text. Whoever reads the page could use them. */
export const secretsIn = (text: string): Fault[] => [
  ...[...text.matchAll(keys)].map(({ index }) => ({
    index,
    rule: 'secret/key' as const,
    message: '这里有私钥，谁读到都能用',
    suggestion: '删掉，并马上作废这把密钥，换新的。',
  })),
  ...[...text.matchAll(tokens), ...text.matchAll(named)].map(({ index }) => ({
    index,
    rule: 'secret/token' as const,
    message: '这里像是访问令牌，谁读到都能用',
    suggestion: '删掉，并到发放它的网站上马上作废。',
  })),
];
