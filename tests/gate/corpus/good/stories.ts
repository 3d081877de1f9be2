import { cite, sourceSlug } from '../../../lib/fictional-entries.ts';

const from = `${sourceSlug}: 第一段`;

/** Bodies of stories, with every component that needs no other file. */
export const storyBodies: readonly (readonly [name: string, body: string])[] = [
  ['nothing', ''],
  ['text', `## 虚构\n\n虚构。${cite}\n\n- 虚构。${cite}`],
  ['a quotation', `<Quote text="虚构" by="虚构人" source="${from}" />`],
  ['a quotation with quotes', `<Quote text='他说"虚构"' by="虚构人" source="${from}" />`],
  ['a quotation in braces', `<Quote text={"他说\\"虚构\\""} by="虚构人" source="${from}" />`],
  ['a quotation over lines', `<Quote\n  text="虚构"\n  by="虚构人"\n  source="${from}"\n/>`],
  ['a quotation with signs', `<Quote text="a < b & c > d" by="虚构人" source="${from}" />`],
  ['a number', `<Metric value={1.5} unit="项" label="虚构" period="2020年" source="${from}" />`],
  [
    'a number below nought',
    `<Metric value={-3} unit="℃" label="ΔT" period="2020年" source="${from}" />`,
  ],
  ['steps', `<Steps>\n1. 甲。${cite}\n2. 乙。${cite}\n</Steps>`],
  ['steps with blank lines', `<Steps>\n\n1. 甲。${cite}\n\n2. 乙。${cite}\n\n</Steps>`],
  ['a timeline', `<Timeline items={[["2020", "甲。${cite}"], ["2020-02-03", "乙。${cite}"]]} />`],
  ['a timeline over lines', `<Timeline items={[\n  ["2020-02", "甲。${cite}"]\n]} />`],
  ['braces behind backslashes', `虚构 \\{甲\\}。${cite}`],
  ['braces in code', `\`{甲}\`、\`<b>\`。${cite}`],
  [
    'a block of code',
    `虚构。${cite}\n\n\`\`\`js\nimport a from "a";\nexport const b = {};\n\`\`\``,
  ],
  [
    'words that begin like a module',
    `进口 import 与 export。${cite}\n\nimportance 与 exports。${cite}`,
  ],
  ['a blank before a sign', `温度 < 20 ℃，a < b。${cite}`],
  ['full-width braces and signs', `｛甲｝，＜乙＞。${cite}`],
  ['a link', `[虚构](https://example.com/a?b=1&c=2)。${cite}`],
  ['a table', `| 甲 | 乙 |\n| - | - |\n| 1 | 2${cite} |`],
  ['rare characters', `𠮷䶮 阿不都热合曼·买买提 Δ μ Ω φ 👷‍♂️ ㎡ ‰。${cite}`],
  [
    'lines of Windows',
    `虚构。${cite}\r\n\r\n<Quote text="虚构" by="虚构人" source="${from}" />\r\n`,
  ],
  ['standards and type numbers', `GB/T 3323-2005、ZL 2020 1 0123456.7、X_1*2_Y。${cite}`],
];
