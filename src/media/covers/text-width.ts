/** Blocks whose characters are a full em wide: CJK, kana, and full-width forms. */
const fullWidth = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** A safe estimate of a text's width in ems: .55 for the condensed Latin, 1 for Chinese. */
export function textWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (fullWidth.test(letter) ? 1 : 0.55), 0);
}
