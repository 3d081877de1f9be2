import { halfWidth } from '../import/read-date.ts';
import { choose } from './choose.ts';
import type { Terminal } from './terminal.ts';

/** The most entries that one search lists. */
const mostShown = 9;

/**
 * Asks for an entry by a part of its slug or title, until one is chosen; undefined for Enter. `others`
 * are answers besides the entries: they come back as they were typed.
 */
export async function findEntry(
  terminal: Terminal,
  question: string,
  titles: ReadonlyMap<string, string>,
  others: ReadonlySet<string> = new Set(),
): Promise<string | undefined> {
  for (;;) {
    const answer = halfWidth(await terminal.ask(question));
    if (answer === '') return undefined;
    if (others.has(answer) || titles.has(answer)) return answer;
    const found = [...titles].filter(
      ([slug, title]) => slug.includes(answer.toLowerCase()) || title.includes(answer),
    );
    const [only] = found;
    if (only && found.length === 1) {
      terminal.say(`  ${only[0]}（${only[1]}）`);
      return only[0];
    }
    if (found.length === 0) {
      terminal.say(`  没有找到“${answer}”，换几个字再找。`);
      continue;
    }
    if (found.length > mostShown)
      terminal.say(
        `  找到 ${found.length} 个，先列 ${mostShown} 个；不在里面就重新找，多写几个字。`,
      );
    const again = { value: undefined, text: '重新找' };
    const options = found.slice(0, mostShown).map(([slug, title]) => ({
      value: slug,
      text: `${slug}（${title}）`,
      words: [slug, title],
    }));
    const chosen = await choose(terminal, '选哪一个', options, again);
    if (chosen !== undefined) return chosen;
  }
}
