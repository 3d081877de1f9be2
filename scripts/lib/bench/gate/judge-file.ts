import { valueFindings } from '#gate/value-findings';
import { inspectBody } from '#reader/body';
import type { ContentFile } from '#reader/list-files';
import { inspectStory } from '#reader/mdx';
import { readFile } from '#reader/read-content';
import { schemas } from '#schema/collections';
import { explain } from '#schema/explain';

/** The rules that refuse one file by itself, as opening a hall asks for them, without the hall. */
export function judgeFile(directory: string, at: ContentFile): string[] {
  const { raw, problems } = readFile(directory, at);
  if (!raw || raw.collection === 'hall') return problems.map(({ rule }) => rule);
  const schema = schemas[raw.collection];
  const { error } = schema.safeParse(raw.value);
  const body =
    raw.collection === 'stories' ? inspectStory(raw.body, true) : inspectBody(raw.body, true);
  return [
    ...problems,
    ...valueFindings(raw.value),
    ...explain(schema, raw.value, error?.issues ?? []),
    ...body.problems,
  ].map(({ rule }) => rule);
}
