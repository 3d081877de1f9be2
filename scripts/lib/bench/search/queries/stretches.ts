import { isWordCharacter } from '#search/fold';

/** Whether a text can be asked for as it stands: no white space, no punctuation, some word in it. */
export const isOneStretch = (characters: readonly string[]): boolean =>
  characters.every(isWordCharacter) && /[\p{L}\p{N}]/u.test(characters.join(''));

export const isChinese = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);
