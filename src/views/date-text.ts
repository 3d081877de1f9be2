/** An ISO date of any precision as Chinese text: `2022-04` → `2022年4月`. */
export function dateText(date: string): string {
  const [year = '', month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
