/** Folder of the search index below the root of the site. */
export const INDEX_FOLDER = 'search-index';

/** The one file whose name never changes: it names the others, which never change themselves. */
export const CONTENTS_FILE = 'contents.json';

/** In the folder of a bundle: where Pagefind's words are, and a part of them. */
export const DIRECTORY_FILE = 'directory.json';
export const chunkFile = (number: string): string => `index/${number}.pf_index`;

/** Beside them. */
export const TITLES_FILE = 'titles.json';
export const textFile = (row: number): string => `texts/${row}.json`;
