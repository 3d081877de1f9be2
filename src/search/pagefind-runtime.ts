/** The part of Pagefind's browser runtime (`pagefind.js`, 1.6) that the search uses. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the searched words in the record, counted in tokens. */
  words: number[];
  data(): Promise<{ content: string }>;
}

export interface PagefindInstance {
  search(term: string): Promise<{ results: PagefindResult[]; unfilteredResultCount: number }>;
  preload(term: string): Promise<void>;
}

export interface PagefindModule {
  createInstance: (options: { basePath: string; baseUrl: string }) => PagefindInstance;
}
