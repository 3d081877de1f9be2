import { lineStep } from './edit-lines.ts';
import type { TextStep } from './text-step.ts';

const fullWidth = /^([ \t]*(?:-[ \t]+)*)([A-Za-z_][\w-]*)[ \t\u3000]*：[ \t\u3000]*(.*)$/;
const noSpace = /^([ \t]*(?:-[ \t]+)*)([A-Za-z_][\w-]*):(?:\t[ \t]*|(?=[^\s:/]))(.*)$/;

const colon = (what: string, form: RegExp): TextStep =>
  lineStep(what, ({ text, zone }, { keys }) => {
    if (zone !== 'field') return text;
    const [, indent = '', key = '', value = ''] = form.exec(text) ?? [];
    return keys.has(key) ? `${indent}${key}: ${value}`.trimEnd() : text;
  });

/** Colons behind the names of fields; other colons are part of a text. */
export const colonSteps: readonly TextStep[] = [
  colon('全角冒号改成半角', fullWidth),
  colon('冒号后面加空格', noSpace),
];
