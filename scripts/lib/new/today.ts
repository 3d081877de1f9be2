import type { Settings } from '../../../src/settings.ts';

/** Today (YYYY-MM-DD): as the settings say, else by this machine's clock and zone. */
export const todayOf = ({ today }: Pick<Settings, 'today'>): string =>
  today ?? new Date().toLocaleDateString('sv-SE');
