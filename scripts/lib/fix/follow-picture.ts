import { parseDocument } from 'yaml';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import { fieldsPart } from './fields-part.ts';
import { scalarSplice } from './scalar-splice.ts';
import { splice } from './splice.ts';
import type { Splice } from './splice.ts';
import type { About, Edited } from './text-step.ts';

const what = '跟着改图片名';

/** Makes an entry follow its picture to a new name, in its fields and in the components of a story. */
export function followPicture(
  text: string,
  { collection, markdown }: About,
  before: string,
  after: string,
): Edited {
  const part = fieldsPart(text, markdown);
  if (!part || collection === 'hall') return { text, repairs: [] };
  const document = parseDocument(part.yaml, { schema: 'core' });
  const value = document.errors.length > 0 ? undefined : (document.toJS() as unknown);
  const named = markedValues(schemas[collection], value, 'picture')
    .filter((picture) => picture.value === before)
    .flatMap(({ path }) => scalarSplice(document, path, after, what));
  const { text: yaml, repairs } = splice(part.yaml, named, part.firstLine);
  const mended = part.with(yaml);
  const shown = collection === 'stories' ? attributes(mended, before, after) : [];
  const story = splice(mended, shown);
  return { text: story.text, repairs: [...repairs, ...story.repairs] };
}

/** `picture="…"` and the like of the components that show a picture. */
function attributes(text: string, before: string, after: string): Splice[] {
  return [...text.matchAll(/\b(?:picture|before|after)="([^"\n]*)"/g)].flatMap((match) => {
    const [all = '', name = ''] = match;
    const end = match.index + all.length - 1;
    return name === before ? [{ start: end - name.length, end, text: after, what }] : [];
  });
}
