import { expect, test } from 'vitest';
import { pictureNames, wantedPictures } from '../../../../scripts/lib/screenshot/picture-names.ts';

test('without names all pictures are wanted, with names only those', () => {
  expect([...wantedPictures([])]).toEqual(pictureNames);
  expect([...wantedPictures(['report', 'home'])]).toEqual(['report', 'home']);
});

test('an unknown name is told with those there are', () => {
  expect(() => wantedPictures(['home', 'hom'])).toThrow('没有“hom”这张图，可用：home、desk-kinds');
});
