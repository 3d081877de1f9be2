import { processValue } from '../process-value.ts';
import type { PhotoManifest } from './photo-manifest.ts';

const processed = processValue<PhotoManifest>('photos');

export const setPhotos = (manifest: PhotoManifest): PhotoManifest => processed.set(manifest);

/** The processed photos of this build; empty before the photo step has run. */
export const currentPhotos = (): PhotoManifest => processed.get() ?? (new Map() as PhotoManifest);
