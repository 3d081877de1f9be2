import type { Fault } from './fault.ts';

/** Letters that look like Latin ones (Unicode Technical Standard 39, confusables), by script. */
const cyrillic = new Map(
  [...'АВЕЅІЈКМНОРСТУХЗаеіјорсухѕкмнтв'].map((letter, i) => [
    letter,
    [...'ABESIJKMHOPCTYX3aeijopcyxskmhtb'][i] ?? letter,
  ]),
);
const greek = new Map(
  [...'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινακρυ'].map((letter, i) => [
    letter,
    [...'ABEZHIKMNOPTYXoivakpu'][i] ?? letter,
  ]),
);

const words =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Nd}\p{Mn}]{2,}/gu;
const latin = /\p{Script=Latin}/u;
const foreign =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/**
 * Greek letters are units and symbols beside Latin ones: μm, kΩ, ΔT, φ20H7, ρV, σb, sinα. So only
 * capitals that look like Latin ones, the omicron, and small look-alikes between two Latin letters
 * are taken for forgery.
 */
const forgedGreek =
  /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]|(?<=\p{Script=Latin})(?<!sin|cos|tan|cot|ctg|arc|log|ln|lg)[ινακρυ](?=\p{Script=Latin})/u;

/** In quoted YAML `\n` ends a line: its letter belongs to no word. The value itself is judged, too. */
const yamlEscapes = /\\[a-zA-Z]/g;

/** Words of a line in which letters of another script stand for Latin ones. */
export const lookAlikeFaults = (line: string): Fault[] =>
  [...line.replace(yamlEscapes, '  ').matchAll(words)].flatMap(({ 0: word, index }) => {
    if (!latin.test(word)) return [];
    const at = word.search(foreign);
    const place = at === -1 ? word.search(forgedGreek) : at;
    if (place === -1) return [];
    const letter = String.fromCodePoint(word.codePointAt(place) ?? 0);
    const meant = [...word].map((one) => cyrillic.get(one) ?? greek.get(one) ?? one).join('');
    return [
      {
        index: index + place,
        rule: 'text/mixed-script' as const,
        message: `“${word}”里混进了形近的${scriptOf(letter)}字母“${letter}”`,
        suggestion: foreign.test(meant)
          ? '切换到英文输入法，重打这个词。'
          : `切换到英文输入法重打，写作 ${meant}；乘号写 ×。`,
      },
    ];
  });

const scriptOf = (letter: string): string => {
  if (/\p{Script=Cyrillic}/u.test(letter)) return '俄文';
  return /\p{Script=Greek}/u.test(letter) ? '希腊' : '外文';
};
