import { markdownFile } from '../../../lib/markdown-file.ts';
import { cite } from '../../../lib/fictional-entries.ts';
import { asOutcome } from '../row.ts';

const sound = markdownFile('outcomes', {}, `虚构的话。${cite}\n`);

/** Files whose beginning is not what it should be. */
export const frontMatter = asOutcome('kai-tou', [
  ['no front matter', `虚构的话。${cite}\n`, 'front-matter/missing'],
  ['nothing at all', '', 'front-matter/missing'],
  ['front matter behind a blank line', `\n${sound}`, 'front-matter/missing'],
  ['front matter behind a blank', ` ${sound}`, 'front-matter/missing'],
  ['front matter that is never closed', sound.replace(/\n---\n/, '\n'), 'front-matter/missing'],
  ['front matter between four hyphens', sound.replaceAll('---\n', '----\n'), 'front-matter/mixed'],
  ['front matter between dashes', sound.replaceAll('---\n', '———\n'), 'front-matter/mixed'],
  ['front matter closed by dots', sound.replace('\n---\n', '\n...\n'), 'front-matter/mixed'],
  ['front matter in TOML', '+++\ntitle = "虚构"\n+++\n', 'front-matter/toml'],
  ['front matter in JSON', '{\n  "title": "虚构"\n}\n', 'front-matter/toml'],
  ['front matter in JSON between semicolons', ';;;\n"title": "虚构"\n;;;\n', 'front-matter/toml'],
  ['front matter that says it is TOML', '---toml\ntitle = "虚构"\n---\n', 'front-matter/toml'],
  ['front matter that says it is JavaScript', '---js\n{ title: 1 }\n---\n', 'front-matter/toml'],
  ['TOML that ends in hyphens', '+++\ntitle = "虚构"\n---\n', 'front-matter/toml'],
  [
    'front matter that ends early',
    sound.replace('summary:', '---\nsummary:'),
    'front-matter/early',
  ],
  [
    'a second front matter at once',
    sound.replace(/\n---\n/, '\n---\n---\nstatus: published\n---\n'),
    'front-matter/early',
  ],
  [
    'a second front matter behind a blank line',
    sound.replace(/\n---\n/, '\n---\n\n---\nstatus: published\n---\n'),
    'front-matter/early',
  ],
  ['nothing in its front matter', '---\n---\n', 'schema/missing'],
  ['a list as front matter', '---\n- 虚构\n---\n', 'schema/type'],
  ['a word as front matter', '---\n虚构\n---\n', 'schema/type'],
]);
