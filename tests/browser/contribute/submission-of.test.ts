import { describe, expect, test } from 'vitest';
import type { DeskEntry } from '#browser/contribute/desk-entry';
import { deskPictures } from '#browser/contribute/form/desk-pictures';
import { lackingPictures } from '#browser/contribute/pictures-of';
import { submissionOf } from '#browser/contribute/submission-of';

const drawn = { bytes: new Uint8Array([1, 2]), type: 'image/jpeg' as const };
const entry = (changes: Partial<DeskEntry> = {}): DeskEntry => ({
  collection: 'outcomes',
  slug: 'xu-gou-jia-ju',
  fields: { title: '虚构夹具' },
  body: '',
  kept: [],
  sources: [{ slug: 'xu-gou-gong-bao', fields: { title: '虚构公报' } }],
  ...changes,
});

describe('what leaves the desk', () => {
  test('is the file of the entry and one of each new source', () => {
    expect(submissionOf(entry(), deskPictures([], [], false))).toEqual({
      title: '虚构夹具',
      collection: 'outcomes',
      slug: 'xu-gou-jia-ju',
      isNew: true,
      files: [
        { path: 'content/outcomes/xu-gou-jia-ju.md', content: '---\ntitle: 虚构夹具\n---\n' },
        { path: 'content/sources/xu-gou-gong-bao.yaml', content: 'title: 虚构公报\n' },
      ],
    });
  });

  test('of an entry with pictures is a folder, with the pictures that were chosen', () => {
    const pictures = deskPictures([], [], false);
    const cover = { src: pictures.keep('', drawn) };
    const media = [{ src: pictures.keep('', drawn) }];
    pictures.keep('', drawn);
    const { files } = submissionOf(entry({ fields: { cover, media }, sources: [] }), pictures);
    expect(files.map(({ path }) => path)).toEqual([
      'content/outcomes/xu-gou-jia-ju/index.md',
      'content/outcomes/xu-gou-jia-ju/photo-1.jpg',
      'content/outcomes/xu-gou-jia-ju/photo-2.jpg',
    ]);
  });

  test('of a changed entry goes where its file is, and leaves the pictures there alone', () => {
    const file = 'outcomes/xu-gou-jia-ju/index.md';
    const pictures = deskPictures(['photo-1.jpg'], ['photo-1.jpg'], false);
    const media = [{ src: 'photo-1.jpg' }, { src: pictures.keep('', drawn) }];
    const changed = submissionOf(entry({ file, fields: { media }, sources: [] }), pictures);
    expect(changed.isNew).toBe(false);
    expect(changed.files.map(({ path }) => path)).toEqual([
      'content/outcomes/xu-gou-jia-ju/index.md',
      'content/outcomes/xu-gou-jia-ju/photo-2.jpg',
    ]);
  });
});

test('a picture that was not chosen since the page was opened is told at its place', () => {
  const media = [{ src: 'photo-1.jpg' }, { src: 'photo-2.jpg' }];
  const pictures = deskPictures(['photo-1.jpg'], ['photo-1.jpg', 'photo-2.jpg'], false);
  const told = lackingPictures(entry({ fields: { media } }), pictures.lacks, (src) => `缺${src}`);
  expect(told).toEqual([
    {
      file: 'outcomes/xu-gou-jia-ju/index.md',
      path: ['media', 1, 'src'],
      rule: 'picture/missing',
      message: '缺photo-2.jpg',
    },
  ]);
});
