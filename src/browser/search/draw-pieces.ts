import type { Piece } from '#search/excerpt';
import { element } from './element.ts';

/** Text with its marks, as nodes. */
export const drawPieces = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, mark }) => (mark ? element('mark', {}, text) : text));
