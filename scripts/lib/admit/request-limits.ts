import { pictureLimits } from '#gate/picture-limits';

const mebibyte = 1024 * 1024;

/** How much one request may bring. More is no officer's work and is only there to keep us busy. */
export const requestLimits = {
  /** Files changed. */
  files: 1000,
  /** All files together, in bytes. */
  bytes: 200 * mebibyte,
  /** One text, in bytes; the gate's own limit is narrower. */
  text: mebibyte,
  /** One picture, in bytes. */
  picture: pictureLimits.maxBytes,
} as const;

export type RequestLimits = { readonly [K in keyof typeof requestLimits]: number };
