/** What the built site is held to, by rule id: what people read of the rule in reports. */
export const siteRules = {
  'site/syntax': '网页的写法不合标准',
  'site/element': '网页里有不该有的元素',
  'site/attribute': '网页里有不该有的属性',
  'site/handler': '属性里写着脚本',
  'site/style': '属性里写着样式',
  'site/address': '网址不是允许的写法',
  'site/third-party': '从别的网站取文件',
  'site/policy': '内容安全策略不是预期的样子',
  'site/hash': '脚本或样式不在内容安全策略里',
  'site/refresh': '自动跳到站外',
  'site/sheet': '样式文件里有不该有的写法',
  'site/drawing': 'SVG 图里有不该有的东西',
  'site/data': '数据文件读不出或夹带脚本',
  'site/file': '不该有的文件',
  'site/script': '可信的构建里没有的脚本',
} as const;

export type SiteRule = keyof typeof siteRules;

/** Something on the site that must not be there; `line` and `column` count from 1. */
export interface Breach {
  rule: SiteRule;
  /** What was found, ready to be shown: no control characters. */
  detail: string;
  line?: number;
  column?: number;
}
