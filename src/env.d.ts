declare module 'virtual:stories' {
  /** Slug → its compiled module; the plugin `story-modules` makes it. */
  export const stories: ReadonlyMap<
    string,
    () => Promise<Pick<import('astro').MDXInstance<Record<string, never>>, 'Content'>>
  >;
}

declare namespace App {
  interface Locals {
    /** What the components of the story that is being rendered may show. */
    story: import('#views/story-parts').StoryParts & {
      readonly files: import('./components/artwork-files.ts').ArtworkFiles;
    };
  }
}
