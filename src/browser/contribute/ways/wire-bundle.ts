import { bundle } from './bundle.ts';
import { handOver } from './hand-over.ts';
import { fileLines } from './way.ts';
import type { Way } from './way.ts';

/** The button that packs everything into one file to hand over. */
export function wireBundle({ part, words, ready, say, filled }: Way): void {
  const button = part.querySelector('button');
  // Whoever begins to write may be off line when done: the packer is there by then, and if it
  // could not be had, the button asks again and says so.
  const prefetch = () => void import('fflate').catch(() => undefined);
  document.addEventListener('input', prefetch, { once: true });
  button?.addEventListener('click', () => {
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
