/**
 * The words of a story's body as Markdown: components go, what they say stays. For a body that
 * `inspectStory` has passed, so a tag is a tag and its values are literals.
 */
export const storyWords = (body: string): string =>
  body.replace(/^<\/?[A-Z][A-Za-z]*(?:\s[\s\S]*?)?\/?>[ \t]*$/gm, (tag) => said(tag).join('\n\n'));

/** The texts of a tag; file names and slugs are the machine's. */
const said = (tag: string): string[] => {
  const values = [...tag.matchAll(/(\w+)=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\})/g)].map(
    ([, key = '', double, single, braced = '']) => [key, double ?? single ?? braced] as const,
  );
  const plain = values.filter(([key]) => !machine.has(key)).map(([, value]) => value);
  return [
    plain
      .join(' ')
      .replace(/[[\]"]+/g, ' ')
      .trim(),
  ].filter((text) => text !== '');
};

const machine = new Set(['picture', 'before', 'after', 'figure', 'source', 'precision']);
