import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font file in an npm package; `version` names the package's release for cache keys. */
export type FontSource = { version: string; read: () => Buffer };

const require = createRequire(import.meta.url);

function packageVersion(name: string): string {
  const manifest = readFileSync(require.resolve(`${name}/package.json`), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return `${name}@${version}`;
}

function fontSource(name: string, file: string): FontSource {
  return {
    version: packageVersion(name),
    // A warm build finds every cut in the cache and never opens the font.
    read: () => readFileSync(require.resolve(`${name}/files/${file}`)),
  };
}

export const cutterVersion = packageVersion('subset-font');

/** The display face in one file (not split by unicode-range): simplified Chinese and ASCII. */
export const serif = fontSource(
  '@fontsource/noto-serif-sc',
  'noto-serif-sc-chinese-simplified-900-normal.woff2',
);

/** The face of the numerals. */
export const numerals = fontSource(
  '@fontsource/barlow-semi-condensed',
  'barlow-semi-condensed-latin-600-normal.woff2',
);
