import type { Subject } from '#checks/check';
import { missing } from '#checks/references';
import type { StoryUse } from '#reader/mdx-element';
import type { KeptFile } from '#reader/raw-file';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import { nearest } from '#schema/nearest';
import type { Problem } from '#schema/problem';

/** What a story's components show is there: its own pictures, and figures that are published. */
export function storyUses(subject: Subject, raw: KeptFile, uses: readonly StoryUse[]): Problem[] {
  const own = markedValues(schemas.stories, raw.value, 'picture').map(({ value }) => value);
  return uses.flatMap(({ kind, name, line, column }): Problem[] => {
    const place = { file: raw.file, line: line + raw.bodyLine - 1, column };
    if (kind === 'picture')
      return own.includes(name) ? [] : [{ ...place, ...strangePicture(name, own) }];
    if (subject.catalogue.find('figures', name)) return [];
    if (subject.known.get('figures')?.has(name)) return [{ ...place, ...hiddenFigure(name) }];
    const { path: _path, ...told } = missing(subject, raw, [], 'figures', name);
    return [{ ...told, ...place }];
  });
}

function strangePicture(name: string, own: readonly string[]) {
  const guess = nearest(name, own);
  return {
    rule: 'mdx/picture',
    message: `“${name}”不是这篇故事自己的照片`,
    suggestion:
      guess === undefined
        ? '先写进字段区的 media，并写照片说明和使用许可。'
        : `是不是想写 ${guess}？`,
  };
}

const hiddenFigure = (name: string) => ({
  rule: 'references/draft',
  message: `图表“${name}”没有发布，或者写得不对`,
  suggestion: '先发布它，或删掉这个组件。',
});
