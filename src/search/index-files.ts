/** Folder of the search index below the root of the site. */
export const INDEX_FOLDER = 'search-index';

export const TITLES_FILE = 'titles.json';
export const CHARACTERS_FILE = 'characters.json';
export const RUNTIME_FILE = 'pagefind.js';
