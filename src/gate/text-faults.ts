import { addressFault } from './address.ts';
import type { Fault } from './fault.ts';
import { htmlIn } from './html.ts';
import type { PrivateDataOptions } from './private-data.ts';
import { lineFaults } from './text-problems.ts';

const web = /https?:[/\\]{1,2}[^\s<>"'“”‘’（）()，。；、《》]*/giu;
const running =
  /^[\s\u0000-\u001f]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*(?:data:[a-z]+\/|blob:|file:\/|about:)|\]\(\s*(?:javascript|vbscript|data):/iu;
const mayHold = /[<:]|^[\s/\\]/;

/** What is refused in one text, wherever a field holds it. */
export function textFaults(text: string, options: PrivateDataOptions = {}): Fault[] {
  const faults = lineFaults(text, options);
  return mayHold.test(text) ? [...faults, ...markupFaults(text)] : faults;
}

function markupFaults(text: string): Fault[] {
  const tag = htmlIn(text);
  return [
    ...(tag === undefined
      ? []
      : [
          {
            index: tag.index,
            rule: 'value/html' as const,
            message: `字段里不能写 HTML：${tag.text.slice(0, 20)}`,
            suggestion: '只写文字；要写小于号时用“＜”，书名用《》。',
          },
        ]),
    ...(running.test(text) || /^\s*[/\\]{2}/.test(text) ? [told(text, 0)] : []),
    ...[...text.matchAll(web)].flatMap(({ 0: url, index }) => told(url, index)),
  ].flat();
}

/** Ends of a sentence stand behind an address, not in it. */
const behind = /[\].,;:!?*_'|}]+$/;

const told = (url: string, index: number): Fault[] => {
  const fault = addressFault(url.includes('[') ? url : url.replace(behind, ''));
  return fault ? [{ index, ...fault }] : [];
};
