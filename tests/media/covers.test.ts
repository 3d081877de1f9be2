import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawCover } from '#media/covers/draw-cover';
import { motifNames } from '#media/covers/motifs/index';
import { textWidth } from '#media/covers/text-width';
import { crossesBox, distanceToStroke, isInside, strokes } from './plane.ts';
import { readCover } from './read-cover.ts';

const details = ['full', 'card', 'badge'] as const;
const seeds = ['outcomes/一', 'outcomes/二', 'craftsmen/三', 'studios/四', '虚构五', '虚构六'];
const metrics = ['7 名', '专利 900+ 项', '累计降本增效十三亿六千万元'];
const letterSize = { full: 17, card: 21, badge: 0 };

describe.each(motifNames)('the cover of %s', (motif) => {
  test.each(details)('is the same bytes each time it is drawn (%s)', (detail) => {
    const draw = () => drawCover({ motif, seed: 'a', metric: '7 名', detail });
    expect(draw()).toBe(draw());
  });

  test.each(details)('differs from seed to seed (%s)', (detail) => {
    const drawn = seeds.map((seed) => drawCover({ motif, seed, detail }));
    expect(new Set(drawn).size).toBe(seeds.length);
  });

  test.each(details)('holds only classed paths and letters, at most eleven (%s)', (detail) => {
    for (const seed of seeds) {
      const cover = readCover(drawCover({ motif, seed, metric: '7 名', detail }));
      expect(cover.elements).toBeLessThanOrEqual(detail === 'badge' ? 8 : 11);
      expect(cover.lines.get('accent')?.length).toBeGreaterThan(0);
    }
  });

  test.each(details)('keeps every line and letter inside its view box (%s)', (detail) => {
    const margin = detail === 'badge' ? 1 : 12;
    for (const seed of seeds) {
      for (const metric of metrics) {
        const cover = readCover(drawCover({ motif, seed, metric, detail }));
        const [left, top, width, height] = cover.viewBox;
        const letters = cover.texts.flatMap(({ kind, xs, ys, letters }) => {
          const half = kind === 'text' ? (textWidth(letters) * letterSize[detail]) / 2 : 6;
          return xs.flatMap((x, index) => {
            const y = ys[index] ?? NaN;
            return [[x - half, y - letterSize[detail]] as const, [x + half, y] as const];
          });
        });
        for (const [x, y] of [...[...cover.lines.values()].flat(2), ...letters]) {
          expect(x - left).toBeGreaterThanOrEqual(margin);
          expect(y - top).toBeGreaterThanOrEqual(margin);
          expect(left + width - x).toBeGreaterThanOrEqual(margin);
          expect(top + height - y).toBeGreaterThanOrEqual(margin);
        }
      }
    }
  });

  test.each(['full', 'card'] as const)('leaves its letters free of lines (%s)', (detail) => {
    for (const seed of seeds) {
      for (const metric of metrics) {
        const { lines, texts } = readCover(drawCover({ motif, seed, metric, detail }));
        const { xs, ys } = texts.find(({ kind }) => kind === 'text')!;
        const half = (textWidth(metric) * letterSize[detail]) / 2;
        const box = {
          left: xs[0]! - half,
          right: xs[0]! + half,
          top: ys[0]! - letterSize[detail] * 0.85,
          bottom: ys[0]! + 2,
        };
        const touching = strokes([...lines.values()].flat()).filter(([from, to]) =>
          crossesBox(from, to, box),
        );
        expect(touching, `${seed} ${metric}`).toEqual([]);
      }
    }
  });

  test.each(['full', 'card'] as const)('has one balloon, clear of the drawing (%s)', (detail) => {
    for (const seed of seeds) {
      const { lines, texts } = readCover(drawCover({ motif, seed, metric: '7 名', detail }));
      const numbers = texts.filter(({ kind }) => kind === 'number');
      expect(numbers.map(({ letters }) => letters)).toEqual(['1']);
      const ring = lines.get('mark')!.at(-1)!;
      const [right, left] = [Math.max(...ring.map(([x]) => x)), Math.min(...ring.map(([x]) => x))];
      const [low, high] = [
        Math.max(...ring.map(([, y]) => y)),
        Math.min(...ring.map(([, y]) => y)),
      ];
      const centre = [(left + right) / 2, (low + high) / 2] as const;
      const others = [...lines].filter(([name]) => name !== 'mark' && name !== 'cut');
      const nearest = strokes(others.flatMap(([, drawn]) => drawn)).map(([from, to]) =>
        distanceToStroke(centre, from, to),
      );
      expect(Math.min(...nearest), seed).toBeGreaterThan((right - left) / 2);
    }
  });

  test.each(['full', 'card'] as const)('leads from the balloon to the accent (%s)', (detail) => {
    for (const seed of seeds) {
      const { lines } = readCover(drawCover({ motif, seed, detail }));
      const end = lines.get('mark')!.at(-2)!.at(-1)!;
      const accent = lines.get('accent')!;
      const within = accent.some((outline) => isInside(end, outline));
      const gaps = strokes(accent).map(([from, to]) => distanceToStroke(end, from, to));
      expect(within || Math.min(...gaps) <= 4, seed).toBe(true);
    }
  });
});

test.each(motifNames)('%s has no dimension letters without a metric', (motif) => {
  for (const metric of [undefined, '', '  ']) {
    const { texts } = readCover(drawCover({ motif, seed: 'a', metric }));
    expect(texts.filter(({ kind }) => kind === 'text')).toEqual([]);
  }
});

test.each(motifNames)('the badge of %s has no letters at all', (motif) => {
  const badge = readCover(drawCover({ motif, seed: 'a', metric: '7 名', detail: 'badge' }));
  expect(badge.texts).toEqual([]);
});

test('a metric is escaped', () => {
  const svg = drawCover({ motif: 'shaft', seed: 'a', metric: '<b>"5" & 6' });
  expect(svg).toContain('>&lt;b&gt;&quot;5&quot; &amp; 6<');
});

describe('sizes in bytes', () => {
  const manySeeds = Array.from({ length: 12 }, (_, index) => `虚构 ${index}`);
  const sizesOf = (detail: 'full' | 'card' | 'badge') =>
    motifNames
      .flatMap((motif) =>
        manySeeds.map((seed) => drawCover({ motif, seed, metric: '专利 900+ 项', detail })),
      )
      .map((svg) => Buffer.byteLength(svg))
      .sort((a, b) => a - b);

  test('a full cover stays under 7 KB', () => {
    expect(sizesOf('full').at(-1)).toBeLessThan(7 * 1024);
  });

  test('a card stays under 2.6 KB, and half of them under 1.7 KB', () => {
    const sizes = sizesOf('card');
    expect(sizes.at(-1)).toBeLessThan(2.6 * 1024);
    expect(sizes[sizes.length / 2]).toBeLessThan(1.7 * 1024);
  });

  test('a page of 24 cards compresses to less than 14 KB', () => {
    const cards = Array.from({ length: 24 }, (_, index) =>
      drawCover({
        motif: motifNames[index % motifNames.length]!,
        seed: `虚构 ${index}`,
        metric: metrics[index % metrics.length],
        detail: 'card',
      }),
    );
    expect(brotliCompressSync(cards.join('\n')).length).toBeLessThan(14 * 1024);
  });
});
