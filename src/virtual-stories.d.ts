/** Made by the plugin `story-modules`. */
declare module 'virtual:stories' {
  import type { MDXInstance } from 'astro';

  /** Slug → its compiled module. */
  export const stories: ReadonlyMap<
    string,
    () => Promise<Pick<MDXInstance<Record<string, never>>, 'Content'>>
  >;
}
