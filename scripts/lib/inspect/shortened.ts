import { visible } from '#gate/visible';

const longest = 80;

/** A stranger's text as a report quotes it: visible, and no more than 80 characters of it. */
export const shortened = (text: string): string =>
  text.length > longest ? `${visible(text.slice(0, longest))}…` : visible(text);
