import { pathPoints, type XY } from './path-points.ts';

const lineClasses = 'thin|hatch|hidden|accent|cut|centre|visible|mark|solid';
const path = `<path class="cv-(?:${lineClasses})" d="[a-z0-9 .-]+"/>`;
const text = '<text class="cv-(?:text|number|note)" x="[0-9 -]+" y="[0-9 -]+">[^<>"]+</text>';
const whole = new RegExp(
  `^<svg class="cover cover-[a-z]+" viewBox="([-0-9 ]+)" aria-hidden="true" focusable="false">((?:${path}|${text})+)</svg>$`,
);

interface ReadCover {
  readonly viewBox: readonly [x: number, y: number, width: number, height: number];
  readonly elements: number;
  /** Polylines of each line class drawn. */
  readonly lines: ReadonlyMap<string, readonly (readonly XY[])[]>;
  readonly texts: readonly { kind: string; xs: number[]; ys: number[]; letters: string }[];
}

/** Reads a cover; throws when it holds any element, class or attribute a cover may not have. */
export function readCover(svg: string): ReadCover {
  const [, box = '', content = ''] = whole.exec(svg) ?? [];
  if (!content) throw new Error(`not a cover: ${svg.slice(0, 300)}`);
  const [x = NaN, y = NaN, width = NaN, height = NaN] = box.split(' ').map(Number);
  const paths = [...content.matchAll(/<path class="cv-([a-z]+)" d="([^"]+)"/g)];
  const texts = [
    ...content.matchAll(/<text class="cv-([a-z]+)" x="([^"]+)" y="([^"]+)">([^<]+)</g),
  ];
  return {
    viewBox: [x, y, width, height],
    elements: paths.length + texts.length,
    lines: new Map(paths.map(([, name = '', data = '']) => [name, pathPoints(data)])),
    texts: texts.map(([, kind = '', xs = '', ys = '', letters = '']) => ({
      kind,
      xs: xs.split(' ').map(Number),
      ys: ys.split(' ').map(Number),
      letters,
    })),
  };
}
