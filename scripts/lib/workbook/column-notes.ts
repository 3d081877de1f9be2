import { inWords } from '#schema/code-words';
import type { FormField } from '#schema/form';
import { bar, isCitation } from './cell-text.ts';
import type { Column } from './column.ts';

/** What an empty cell comes to, for what the import fills in. */
const emptyNotes: ReadonlyMap<string, string> = new Map([
  ['status', '空着就是草稿。'],
  ['updated', '空着就是导入的那一天。'],
]);

/** How the cells of a column are filled in: what belongs there, in which form, how much. */
export function columnNote({ field, path, required }: Column): string {
  const notes = [
    required === 'with-others' ? '填了这一组就要填。' : '',
    field.help ?? '',
    path.length === 1 && field.required ? (emptyNotes.get(field.key) ?? '') : '',
    path.includes('*') ? '多项的，每项接着往下写一行。' : '',
    ...formNotes(field),
    lengthNote(field),
  ];
  return [...new Set(notes.filter((note) => note !== ''))].join('\n');
}

function formNotes(field: FormField): string[] {
  switch (field.control) {
    case 'number':
      return ['只写数字。'];
    case 'boolean':
      return ['写 是 或 否。'];
    case 'choice':
      return [`可选：${field.options.map(inWords).join('、')}`];
    case 'term':
      return ['从下拉列表里选。'];
    case 'reference':
      return ['写编号，或者标题全文。'];
    case 'text':
      return field.prose ? ['句末写出处标记，例如 [^shi-li-gong-bao-2026: 第1页]。'] : [];
    case 'list':
      return [...listNotes(field.item), ...formNotes(field.item)];
    case 'either': {
      const inHall = '馆内有的写编号或姓名、标题，没有的直接写名称。';
      return [inHall, '与馆内的人同名、却不是那一位的，前面写“馆外：”。'];
    }
    default:
      return [];
  }
}

function listNotes(item: FormField): string[] {
  if (item.control === 'text') return ['多条的，在格内换行（Alt+Enter），一行一条。'];
  if (item.control !== 'group') return ['多个的用顿号隔开。'];
  if (isCitation(item.fields)) return ['写作 来源编号@位置，多个的在格内换行，一行一个。'];
  return [
    '一行一项，在格内换行（Alt+Enter）。',
    `每项的各段用${bar}隔开：${item.fields.map(({ title }) => title).join(bar)}`,
  ];
}

function lengthNote(field: FormField): string {
  if (field.control !== 'line' && field.control !== 'text') return '';
  const { min = 0, max } = field;
  if (max === undefined || field.help?.includes('字')) return '';
  return min > 1 ? `${min} 到 ${max} 字。` : `至多 ${max} 字。`;
}
