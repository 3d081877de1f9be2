import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '#reader/yaml';
import { sourceFaults } from '#reader/yaml-source';
import { schemas } from '#schema/collections';
import { hall } from '#schema/hall';
import { colonSteps } from './colon-steps.ts';
import { fieldsPart } from './fields-part.ts';
import { layoutSteps, withoutUnseen } from './layout-steps.ts';
import { quoteStep } from './quote-step.ts';
import type { About, Edited, TextRepair } from './text-step.ts';
import { valueStep } from './value-step.ts';

const steps = [...layoutSteps, ...colonSteps, quoteStep, valueStep];
/** A key put right lets the schema see the value below it, and so on; more rounds find nothing. */
const mostRounds = 4;

/**
 * Mends the text of a content file as far as that is safe, by place: comments, order and layout of
 * the rest stay. Mending the result again changes nothing. A step that would make a readable text
 * unreadable, or change what a sound text says, is not taken.
 */
export function fixText(text: string, about: About): Edited {
  if (hasFaults(text, about)) return { text, repairs: [] };
  const repairs: TextRepair[] = [];
  let at = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const before = at;
    for (const step of steps) {
      const edited = step(at, about);
      if (edited.text === at || !isSafe(at, edited.text, about)) continue;
      at = edited.text;
      repairs.push(...edited.repairs);
    }
    if (at === before) break;
  }
  return { text: at, repairs };
}

function isSafe(before: string, after: string, about: About): boolean {
  if (hasFaults(after, about)) return false;
  // What nobody sees says nothing.
  const was = valueOf(withoutUnseen(before), about);
  if (!was) return true;
  const is = valueOf(after, about);
  if (!is) return false;
  return isDeepStrictEqual(was.value, is.value) || !isSound(was.value, about);
}

function valueOf(text: string, { markdown }: About): { value: unknown } | undefined {
  const part = fieldsPart(text, markdown);
  const parsed = part && parseYaml(part.yaml.replaceAll('\r\n', '\n'));
  return parsed?.ok ? { value: parsed.value } : undefined;
}

/** Anchors, aliases and their like: whoever wrote them meant something that is not guessed at. */
const hasFaults = (text: string, { markdown }: About): boolean =>
  sourceFaults(fieldsPart(text, markdown)?.yaml ?? '').length > 0;

const isSound = (value: unknown, { collection }: About): boolean =>
  (collection === 'hall' ? hall : schemas[collection]).safeParse(value).success;
