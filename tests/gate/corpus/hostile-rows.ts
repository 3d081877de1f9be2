import { body } from './hostile/body.ts';
import { encoding } from './hostile/encoding.ts';
import { frontMatter } from './hostile/front-matter.ts';
import { html } from './hostile/html.ts';
import { links } from './hostile/links.ts';
import { paths } from './hostile/paths.ts';
import { personal } from './hostile/personal.ts';
import { pictures } from './hostile/pictures.ts';
import { secrets } from './hostile/secrets.ts';
import { stories } from './hostile/stories.ts';
import { unicode } from './hostile/unicode.ts';
import { values } from './hostile/values.ts';
import { yaml } from './hostile/yaml.ts';
import type { HostileRow } from './row.ts';

/** Everything that must be refused; pictures are made when it is asked for. */
export const hostileRows = async (): Promise<HostileRow[]> => [
  ...paths,
  ...encoding,
  ...unicode,
  ...frontMatter,
  ...yaml,
  ...values,
  ...links,
  ...html,
  ...body,
  ...stories,
  ...personal,
  ...secrets,
  ...(await pictures()),
];
