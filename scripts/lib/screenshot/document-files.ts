/** A fence, and whether it holds a file of the content: only these two languages do. */
const fence = /^```(?<language>\w*)\n(?<text>[\s\S]*?)^```$/gmu;
const named = /`content\/(?<file>[^`]+\.(?:mdx?|yaml))`/gu;

/**
 * The files that a document shows as examples: path inside the content folder → text. A fenced example
 * in markdown or yaml belongs to the last `content/…` file that the paragraph before it names; one
 * whose paragraph names none is a piece of a file, and is left out.
 */
export function documentFiles(document: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const { index, groups } of document.matchAll(fence)) {
    const paragraph = document.slice(0, index).trimEnd().split('\n\n').at(-1) ?? '';
    const file = [...paragraph.matchAll(named)].at(-1)?.groups?.file;
    if (file === undefined || !/^(?:markdown|yaml)$/u.test(groups?.language ?? '')) continue;
    files[file] = groups?.text ?? '';
  }
  return files;
}
