import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { csv } from './csv.ts';

/** Public data: a row of Chinese labels, a row of keys, then a row a value. Add, never rename. */
const columns = [
  ['项', 'label'],
  ['数值', 'value'],
  ['单位', 'unit'],
  ['精确程度', 'precision'],
  ['状态', 'state'],
  ['疑为', 'likely'],
  ['时段', 'period'],
  ['说明', 'note'],
  ['图号', 'no'],
  ['问题', 'question'],
  ['样本', 'base'],
  ['单选多选', 'choice'],
  ['来源', 'source'],
  ['位置', 'at'],
] as const;
type Row = Partial<Record<(typeof columns)[number][1], string>>;

/** `/figures/<slug>.csv`: what is not printed has no value, and says `missing` as its state. */
export function figureCsv(catalogue: Catalogue, { data }: Entry<'figures'>): string {
  const { survey, totals = [], sources = [] } = data;
  const rows: Row[] = survey
    ? survey.values.map(({ label, value, precision, misprint, note }) => ({
        label,
        value: value === undefined ? '' : String(value),
        unit: survey.unit,
        precision: value === undefined ? '' : (precision ?? '准确'),
        state: value === undefined ? 'missing' : 'printed',
        likely: misprint?.likely ?? '',
        note: note ?? '',
        no: survey.no ?? '',
        question: survey.question,
        base: survey.base,
        choice: survey.choice,
        ...cited(catalogue, sources),
      }))
    : totals.map(({ label, value, unit, precision = '准确', period, note, sources: own }) => ({
        label,
        value: String(value),
        unit,
        precision,
        state: 'printed',
        period,
        note: note ?? '',
        ...cited(catalogue, own),
      }));
  return csv([
    columns.map(([title]) => title),
    columns.map(([, key]) => key),
    ...rows.map((row) => columns.map(([, key]) => row[key] ?? '')),
  ]);
}

/** The titles of the sources, each once, and the places in them. */
function cited(
  catalogue: Catalogue,
  sources: readonly { readonly id: string; readonly at?: string | undefined }[],
): Row {
  const titles = sources.map(({ id }) => catalogue.find('sources', id)?.data.title ?? id);
  return {
    source: [...new Set(titles)].join('；'),
    at: sources.flatMap(({ at }) => at ?? []).join('；'),
  };
}
