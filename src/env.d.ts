import type { PhotoManifest } from '#media/photos/photo-manifest';
import type { StoryParts } from '#views/story-parts';

declare global {
  namespace App {
    interface Locals {
      /** What the components of the story that is being rendered may show. */
      story: StoryParts & {
        readonly files: { readonly base: string; readonly photos: PhotoManifest };
      };
    }
  }
}
