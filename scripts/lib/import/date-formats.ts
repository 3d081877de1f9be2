import { xmlEvents } from './xml-events.ts';

/** How precise a date a number format shows. */
export type DateForm = 'day' | 'month' | 'year';

/** The built-in formats that show dates, East Asian ones included (ECMA-376 part 1, 18.8.30). */
const builtIn: ReadonlyMap<number, DateForm> = new Map([
  ...[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
]);

/** What a format of somebody's own shows: `yyyy"年"m"月"` a month. Undefined where it is no date. */
function dateForm(code: string): DateForm | undefined {
  const signs = code
    .replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
    .toLowerCase()
    .split(';', 1)[0];
  if (signs === undefined || !/[yd]/.test(signs) || /general/.test(signs)) return undefined;
  if (signs.includes('d')) return 'day';
  return signs.includes('m') ? 'month' : 'year';
}

/** Style of a cell (its number in `cellXfs`) → how it shows a date; others show none. */
export function dateStyles(stylesXml: string | undefined): ReadonlyMap<number, DateForm> {
  const own = new Map<number, DateForm>();
  const found = new Map<number, DateForm>();
  let inCells = false;
  let style = 0;
  xmlEvents(stylesXml ?? '', {
    open: (name, { numFmtId, formatCode }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') {
        const form = dateForm(formatCode ?? '');
        if (form) own.set(id, form);
      } else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const form = own.get(id) ?? builtIn.get(id);
        if (form) found.set(style, form);
        style += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return found;
}
