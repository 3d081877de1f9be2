import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the first rule with this selector. */
function tokensOf(selector: string): Tokens {
  const [, after = ''] = css.split(`${selector} {`);
  const block = after.slice(0, after.indexOf('}'));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

const light = tokensOf('\n:root');
const dark = tokensOf(":root[data-theme='dark'],\n.blueprint");
const followed = tokensOf(":root:not([data-theme='light'])");

/** Relative luminance of `#rgb` or `#rrggbb` (WCAG 2.2, relative luminance). */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? NaN) + 0.7152 * (green ?? NaN) + 0.0722 * (blue ?? NaN);
}

function contrast(one = '', other = ''): number {
  const [lower = NaN, upper = NaN] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (upper + 0.05) / (lower + 0.05);
}

test('the dark theme is the same whether chosen or followed from the system', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(20);
  expect(followed).toEqual(dark);
});

test('the dark theme redefines every colour of the light one', () => {
  const colours = Object.entries(light).flatMap(([name, value]) =>
    value.startsWith('#') ? [name] : [],
  );
  expect(colours.filter((name) => dark[name] === undefined)).toEqual([]);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  test.each(['ink', 'ink2', 'blue', 'accent', 'green', 'brass'])(
    'text in %s reads on paper, sheet and sunk paper (4.5 : 1)',
    (name) => {
      for (const ground of ['paper', 'sheet', 'sunk'])
        expect(contrast(theme[name], theme[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(['edge', 'thin', 'focus'])('strokes in %s show on paper and sheet (3 : 1)', (name) => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast(theme[name], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['blue-ink', 'blue'],
    ['brass', 'brass-soft'],
    ['ink', 'brass-soft'],
    ['ink', 'accent-soft'],
    ['ink', 'green-soft'],
    ['plate-ink', 'plate'],
    ['plate-ink', 'plate-top'],
  ])('text in %s reads on %s (4.5 : 1)', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
