import { fold, tidy } from './fold.ts';
import { plainMatcher, type Matcher, type Span } from './matcher.ts';

/** A stretch of text, and whether the query asked for it. */
export interface Piece {
  text: string;
  mark: boolean;
}

/** What is marked: a folded word, or what a matcher finds. */
export type Mark = string | Matcher;

const ELLIPSIS = '…';
const SENTENCE_END = /[。！？；\n]/;

/** The whole text in pieces, with every occurrence of the marks marked. */
export function markTerms(text: string, marks: readonly Mark[]): Piece[] {
  const shown = tidy(text);
  return cutPieces(shown, { start: 0, end: shown.length }, join(findSpans(shown, marks)));
}

/**
 * The passage of about `width` characters that holds most of the marks, in pieces. It starts at the
 * head of a sentence when one is near, and says by an ellipsis where it was cut. Without an
 * occurrence it is the beginning of the text.
 */
export function excerpt(text: string, marks: readonly Mark[], width: number): Piece[] {
  const shown = tidy(text);
  const spans = findSpans(shown, marks);
  const best = bestSpan(shown, spans, width);
  const joined = join(spans);
  const passage = endBeforeMark(placePassage(shown, best, width), joined, best.end);
  const pieces = cutPieces(shown, passage, joined);
  if (passage.start > 0) pieces.unshift({ text: ELLIPSIS, mark: false });
  if (passage.end < shown.length) pieces.push({ text: ELLIPSIS, mark: false });
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll('\n', ' ') }));
}

function findSpans(shown: string, marks: readonly Mark[]): Span[] {
  const folded = fold(shown);
  const spans = marks.flatMap((mark) =>
    (typeof mark === 'string' ? plainMatcher(mark) : mark)(folded),
  );
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Spans that overlap or touch become one, so that marks never nest. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

/** The occurrence behind which most different words of the query follow within the width. */
function bestSpan(shown: string, spans: readonly Span[], width: number): Span {
  let best: Span = { start: 0, end: 0 };
  let most = 0;
  for (const [at, span] of spans.entries()) {
    const words = new Set<string>();
    for (let next = at; next < spans.length; next += 1) {
      const { start, end } = spans[next] ?? span;
      if (end > span.start + width) break;
      words.add(shown.slice(start, end));
    }
    if (words.size > most) [best, most] = [span, words.size];
  }
  return best;
}

function placePassage(shown: string, span: Span, width: number): Span {
  const lead = Math.floor(width / 4);
  let start = Math.max(0, span.start - lead);
  for (let at = span.start; at > start; at -= 1) {
    if (SENTENCE_END.test(shown.charAt(at - 1))) start = at;
  }
  const end = Math.max(span.end, start + width);
  return { start: wholeCharacter(shown, start), end: wholeCharacter(shown, end) };
}

/** Half a mark at the end says nothing; the passage ends before it, if that leaves the best span. */
function endBeforeMark(passage: Span, marks: readonly Span[], least: number): Span {
  const cut = marks.find(({ start, end }) => start < passage.end && end > passage.end);
  return cut && cut.start > least ? { ...passage, end: cut.start } : passage;
}

/** Steps back from the middle of a character that takes two UTF-16 units, as 𠮷 does. */
function wholeCharacter(text: string, at: number): number {
  const clamped = Math.min(at, text.length);
  return /[\uDC00-\uDFFF]/.test(text.charAt(clamped)) ? clamped - 1 : clamped;
}

function cutPieces(shown: string, passage: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = passage.start;
  for (const { start, end } of marks) {
    if (end <= passage.start || start >= passage.end) continue;
    pieces.push({ text: shown.slice(at, Math.max(at, start)), mark: false });
    pieces.push({ text: shown.slice(Math.max(at, start), Math.min(end, passage.end)), mark: true });
    at = Math.min(end, passage.end);
  }
  pieces.push({ text: shown.slice(at, passage.end), mark: false });
  return pieces.filter((piece) => piece.text !== '');
}
