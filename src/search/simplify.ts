import type { CharacterTable } from './record.ts';

/** The text with its traditional characters replaced by the simplified ones of the table. */
export function simplify(text: string, table: CharacterTable): string {
  const simplified = Array.from(table.simplified);
  const forms = new Map(
    Array.from(table.traditional, (from, at) => [from, simplified[at] ?? from]),
  );
  return Array.from(text, (character) => forms.get(character) ?? character).join('');
}
