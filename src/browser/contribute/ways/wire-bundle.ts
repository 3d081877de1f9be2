import { bundle } from './bundle.ts';
import { handOver } from './hand-over.ts';
import { fileLines } from './way.ts';
import type { Way } from './way.ts';

/** The button that packs everything into one file to hand over. */
export function wireBundle({ part, words, ready, say, filled }: Way): void {
  const button = part.querySelector('button');
  if (!button) return;
  // Whoever presses it may be off line by then: it waits for the packer, and where that cannot be
  // had, the press asks again and says so.
  const enable = () => {
    button.disabled = false;
  };
  void import('fflate').then(enable, enable);
  button.addEventListener('click', () => {
    const submission = ready();
    if (submission === undefined) return;
    const { title, collection, slug } = submission;
    const file = `tougao-${collection}-${slug}.zip`;
    bundle(submission, filled(words.bundleNote, { title, files: fileLines(submission) })).then(
      (bytes) => {
        handOver(bytes, file, 'application/zip');
        say(words.bundled, { file });
      },
      () => say(words.unbundled),
    );
  });
}
