/** Folder of the search index below the root of the site. */
export const INDEX_FOLDER = 'search-index';

/** The one file whose name never changes: it names the others, which never change themselves. */
export const CONTENTS_FILE = 'contents.json';

export const RUNTIME_FILE = 'pagefind.js';
export const WASM_FILE = 'wasm.unknown.pagefind';

/** In the folder of a bundle. */
export const TITLES_FILE = 'titles.json';
export const textFile = (row: number): string => `texts/${row}.json`;
