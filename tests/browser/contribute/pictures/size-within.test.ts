import { expect, test } from 'vitest';
import { sizeWithin } from '#browser/contribute/pictures/size-within';

test.each([
  ['a small one stays', [1200, 800], [1200, 800]],
  ['a wide one', [5120, 2880], [2560, 1440]],
  ['a tall one', [3000, 4000], [1920, 2560]],
  ['a thread keeps a pixel', [100_000, 1], [2560, 1]],
])('%s: %o becomes %o', (_, [width = 0, height = 0], expected) => {
  const size = sizeWithin({ width, height }, 2560);
  expect([size.width, size.height]).toEqual(expected);
});
