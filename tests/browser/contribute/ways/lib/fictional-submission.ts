import type { Submission } from '#browser/contribute/submission';
import { forgeAt } from '#schema/forge';
import type { Forge, ForgeKind } from '#schema/forge';

export const entryPath = 'content/outcomes/xu-gou-jia-ju/index.md';
export const picturePath = 'content/outcomes/xu-gou-jia-ju/jia-ju.jpg';

/** A new entry with a picture beside it. */
export const submission: Submission = {
  title: '虚构夹具',
  collection: 'outcomes',
  slug: 'xu-gou-jia-ju',
  isNew: true,
  files: [
    { path: entryPath, content: '---\ntitle: 虚构夹具\n---\n' },
    { path: picturePath, content: Uint8Array.of(0xff, 0xd8, 0xff, 0x00) },
  ],
};

/** A fictional repository on a forge of this kind. */
export function forgeOfKind(kind: ForgeKind): Forge {
  const forge = forgeAt('https://git.example.org/xu-gou/zhan-guan', { kind });
  if (!forge) throw new Error('The address is one of a repository.');
  return forge;
}
