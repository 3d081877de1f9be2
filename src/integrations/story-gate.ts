import type { Plugin } from 'vite';
import { splitFrontMatter } from '#reader/front-matter';
import { inspectStory } from '#reader/mdx';
import { storyText } from '#reader/mdx-parse';

/**
 * The last door before MDX is compiled, and so run: whatever has not passed `inspectStory` stays
 * outside, also what changes between the check and the build or while `dev` runs. The compiler gets
 * the very text that was inspected, and no front matter: a `layout` in it would be imported.
 */
export const storyGate = (): Plugin => ({
  name: 'story-gate',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (code, id) => {
      const text = code.replace(/^\uFEFF/, '');
      const { body, bodyLine } = splitFrontMatter(text) ?? { body: text, bodyLine: 1 };
      const [problem] = inspectStory(body, false).problems;
      if (problem)
        throw new Error(
          `${id}:${problem.line + bodyLine - 1}:${problem.column} ${problem.message}`,
        );
      return { code: '\n'.repeat(bodyLine - 1) + storyText(body), map: null };
    },
  },
});
