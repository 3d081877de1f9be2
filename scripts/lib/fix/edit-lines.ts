import type { About, Edited, TextRepair, TextStep } from './text-step.ts';
import { zonesOf } from './zones.ts';
import type { Zone } from './zones.ts';

interface Line {
  readonly text: string;
  readonly zone: Zone;
  /** The lines that follow, to see whether a value goes on. */
  readonly next: readonly string[];
}

/** A step that looks at one line at a time: `edit` gives the line as it should be. */
export const lineStep =
  (what: string, edit: (line: Line, about: About) => string): TextStep =>
  (text, about): Edited => {
    const lines = text.split('\n');
    const zones = zonesOf(lines, about.markdown);
    const repairs: TextRepair[] = [];
    const edited = lines.map((before, i) => {
      const after = edit(
        { text: before, zone: zones[i] ?? 'unknown', next: lines.slice(i + 1, i + 20) },
        about,
      );
      if (after !== before) repairs.push({ line: i + 1, what, before, after });
      return after;
    });
    return { text: edited.join('\n'), repairs };
  };
