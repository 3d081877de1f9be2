import { inspectBody } from '#reader/body';
import { inspectStory } from '#reader/mdx';
import type { StoryInspection } from '#reader/mdx';
import type { RawFile } from '#reader/raw-file';
import { anySource, citeMarks, sourceNamed } from '#schema/cite-mark';

/**
 * What the body of a file says, with its mistakes. Where they are not `asked` for it is not parsed:
 * then it says only what it cites, which lies open in its text; a story's tags must be read for that.
 */
export function bodyOf({ collection, body, value }: RawFile, asked: boolean): StoryInspection {
  const needsCitations = isPublished(value);
  if (collection === 'stories') return byOwnSource(inspectStory(body, needsCitations), value);
  if (asked) return byOwnSource({ ...inspectBody(body, needsCitations), uses: [] }, value);
  const citations = citeMarks(body).map(({ index: _, ...citation }) => ({ ...citation, ...start }));
  return { problems: [], citations, links: [], uses: [] };
}

/** Examples name a source that the entry has. */
const byOwnSource = (found: StoryInspection, value: unknown): StoryInspection => ({
  ...found,
  problems: found.problems.map((one) =>
    one.rule === 'body/uncited'
      ? { ...one, suggestion: one.suggestion.replace(anySource, sourceNamed(value)) }
      : one,
  ),
});

const start = { line: 1, column: 1 };

const isPublished = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'status' in value && value.status === 'published';
