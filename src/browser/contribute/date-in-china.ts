/** The date in China at a moment (milliseconds since 1970), as YYYY-MM-DD: UTC+8 the year round. */
export const dateInChina = (moment: number): string =>
  new Date(moment + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
