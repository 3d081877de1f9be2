import { Converter } from 'opencc-js/t2cn';

/** The blocks of Unicode that hold Chinese characters in use: first and last code point. */
const HAN_BLOCKS: readonly [number, number][] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];

/** Variants in use that OpenCC does not know, or knows by a form that hardly anybody writes. */
const VARIANTS: Readonly<Record<string, string>> = { 銲: '焊', 鑪: '炉' };

/**
 * The traditional characters whose simplified form is in `used`, and at the same places that form.
 * A character that is itself in `used` is left alone: people's names are written as they write them.
 */
export function traditionalTable(used: ReadonlySet<string>): {
  traditional: string;
  simplified: string;
} {
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs = [...hanCharacters()]
    .filter((character) => !used.has(character))
    .map((character) => [character, VARIANTS[character] ?? convert(character)] as const)
    .filter(([, simplified]) => used.has(simplified));
  return {
    traditional: pairs.map(([traditional]) => traditional).join(''),
    simplified: pairs.map(([, simplified]) => simplified).join(''),
  };
}

function* hanCharacters(): Generator<string> {
  for (const [first, last] of HAN_BLOCKS) {
    for (let code = first; code <= last; code += 1) yield String.fromCodePoint(code);
  }
}
