import { readValue } from './mdx-values.ts';

/**
 * The words of a story's body as Markdown: components go, what they say stays. For a body that
 * `inspectStory` has passed, so a tag is a tag and its values are literals.
 */
export const storyWords = (body: string): string =>
  body.replace(/^<\/?[A-Z][A-Za-z]*(?:\s[\s\S]*?)?\/?>[ \t]*$/gm, words);

/** The texts of a tag; file names and slugs are the machine's. */
function words(tag: string): string {
  const values = [...tag.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\})/g)];
  return values
    .filter(([, key = '']) => !machine.has(key))
    .flatMap(([, key, double, single, braced = '']) =>
      key === 'items'
        ? (readValue('events', { text: braced, braced: true })?.texts ?? []).join('\n\n')
        : (double ?? single ?? braced),
    )
    .join(' ');
}

const machine = new Set(['picture', 'before', 'after', 'figure', 'source', 'precision']);
