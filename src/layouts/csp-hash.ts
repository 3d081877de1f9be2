import { createHash } from 'node:crypto';

/** The source expression that allows one inline script or style (CSP Level 3, 2.3.1). */
export const cspHash = (content: string) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}` as const;
