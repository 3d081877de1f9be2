/** What the value of an attribute must be; `mdx-values.ts` reads each kind. */
export type ValueKind =
  'line' | 'prose' | 'number' | 'precision' | 'citation' | 'picture' | 'figure' | 'events';

export interface ListedAttribute {
  readonly kind: ValueKind;
  readonly required: boolean;
}

export interface ListedComponent {
  readonly attributes: Readonly<Record<string, ListedAttribute>>;
  /** What stands between its opening and its closing tag; most have none. */
  readonly children?: 'ordered list';
  /** How it is written, for suggestions. */
  readonly example: string;
}

const must = (kind: ValueKind): ListedAttribute => ({ kind, required: true });
const may = (kind: ValueKind): ListedAttribute => ({ kind, required: false });

/**
 * The components that a story may hold, and nothing else. Text is text: none of them takes an
 * address, a style or a name of anything that runs.
 */
export const listedComponents: Readonly<Record<string, ListedComponent>> = {
  Figure: {
    attributes: { picture: must('picture'), caption: may('prose') },
    example: '<Figure picture="zhua-dou.jpg" />',
  },
  BeforeAfter: {
    attributes: { before: must('picture'), after: must('picture'), caption: may('prose') },
    example: '<BeforeAfter before="gai-qian.jpg" after="gai-hou.jpg" />',
  },
  Quote: {
    attributes: { text: must('line'), by: must('line'), source: must('citation') },
    example: '<Quote text="原话" by="谁说的" source="来源编号: 位置" />',
  },
  Steps: {
    attributes: {},
    children: 'ordered list',
    example: '<Steps> 一行，下面是 1. 2. 3. 开头的几行，最后 </Steps> 一行',
  },
  Metric: {
    attributes: {
      value: must('number'),
      precision: may('precision'),
      unit: must('line'),
      label: must('line'),
      period: must('line'),
      source: must('citation'),
    },
    example:
      '<Metric value={7} unit="项" label="签约成果" period="2023年" source="来源编号: 位置" />',
  },
  Timeline: {
    attributes: { items: must('events') },
    example: '<Timeline items={[["2023-05", "发生了什么。[^来源编号: 位置]"]]} />',
  },
  Chart: {
    attributes: { figure: must('figure') },
    example: '<Chart figure="图表编号" />',
  },
};
