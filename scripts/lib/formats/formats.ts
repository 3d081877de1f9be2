import { formatProblems } from '#reader/format-problems';
import type { FormatName } from './format-names.ts';
import type { Format } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';

export const formats: Readonly<Record<FormatName, Format>> = {
  text: formatProblems,
  github,
  gitlab,
  sarif,
  json,
  html,
};
