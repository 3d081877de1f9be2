import type { PhotoManifest } from '#media/photos/photo-manifest';

/** Where artwork finds its photos: the site's base path, and what was made of each photo. */
export interface ArtworkFiles {
  readonly base: string;
  readonly photos: PhotoManifest;
}
