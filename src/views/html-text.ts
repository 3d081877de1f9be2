const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text of HTML that holds no tags, as `escapeHtml` and the Markdown renderer write it. */
export const unescapeHtml = (html: string): string =>
  html.replace(/&(?:amp|lt|gt|quot);/g, (entity) => characters.get(entity) ?? entity);

const characters = new Map(
  Object.entries(entities).map(([character, entity]) => [entity, character]),
);

/** Text as HTML, safe in content and in double-quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
