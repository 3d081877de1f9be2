/** How a file of the site is judged. */
export type FileKind =
  'page' | 'sheet' | 'script' | 'drawing' | 'json' | 'xml' | 'text' | 'picture' | 'index';

interface Kind {
  kind: FileKind;
  /** The folder it may lie in, where not everywhere. */
  folder?: RegExp;
  /** How its bytes begin, as Latin-1. */
  begins?: RegExp;
}

const bundled = /^_astro\//;

const kinds: Readonly<Record<string, Kind>> = {
  html: { kind: 'page' },
  css: { kind: 'sheet', folder: bundled },
  js: { kind: 'script', folder: bundled },
  svg: { kind: 'drawing', folder: /^[^/]+$/ },
  json: { kind: 'json' },
  xml: { kind: 'xml' },
  csv: { kind: 'text' },
  ics: { kind: 'text', begins: /^BEGIN:VCALENDAR/ },
  txt: { kind: 'text' },
  woff2: { kind: 'picture', begins: /^wOF2/ },
  jpg: { kind: 'picture', begins: /^\xff\xd8\xff/ },
  png: { kind: 'picture', begins: /^\x89PNG\r\n\x1a\n/ },
  webp: { kind: 'picture', begins: /^RIFF[\s\S]{4}WEBP/ },
  avif: { kind: 'picture', begins: /^[\s\S]{4}ftypavi[fs]/ },
  pf_index: { kind: 'index', folder: /^search-index\// },
};

/**
 * How the file at this path of the site is judged; undefined when no such file belongs there. Its
 * name is plain ASCII in small and capital letters, digits, `.`, `-` and `_`, and begins with no dot.
 */
export function fileKind(path: string): Kind | undefined {
  if (!/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.[a-z\d_]+$/.test(path)) return undefined;
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
  return kind?.folder?.test(path) === false ? undefined : kind;
}
