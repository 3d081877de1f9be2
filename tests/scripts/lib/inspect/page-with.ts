import { cspHash } from '../../../../scripts/lib/inspect/inspect-page.ts';

/** The policy of every page, with the hashes of these scripts and styles. */
export function policyWith(
  scripts: readonly string[] = [],
  styles: readonly string[] = [],
): string {
  const sources = (texts: readonly string[]) => ["'self'", ...texts.map(cspHash)].join(' ');
  return [
    "default-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'",
    "object-src 'none'; base-uri 'none'; form-action 'self'",
    `script-src ${sources(scripts)}; style-src ${sources(styles)}`,
  ].join('; ');
}

/** A sound page with this in its body, in its head, and this policy. */
export const pageWith = (body: string, { head = '', policy = policyWith() } = {}): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>虚构</title><meta http-equiv="content-security-policy" content="${policy}">${head}</head><body>${body}</body></html>`;
