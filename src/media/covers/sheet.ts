import { Bounds } from './bounds.ts';
import { escapeXml } from './escape-xml.ts';
import { Pen } from './pen.ts';
import type { Point } from './point.ts';

/**
 * `full` stands alone on an entry's page; `card` is one of two dozen in a list, so it has larger
 * letters and leaves out what would not be seen; `badge` is the bare drawing, without words.
 */
export type Detail = 'full' | 'card' | 'badge';

/** The lines of a drawing (GB/T 4457.4) from the lowest to the topmost. */
const lineClasses = [
  'thin',
  'hatch',
  'hidden',
  'accent',
  'cut',
  'centre',
  'visible',
  'mark',
  'solid',
] as const;
type LineClass = (typeof lineClasses)[number];

interface Lettering {
  readonly kind: 'text' | 'number' | 'note';
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly letters: string;
}

/** One drawing in the making: a pen for every line class, and the letters on top. */
export class Sheet {
  readonly detail: Detail;
  /** The one text that may stand on a dimension line. */
  readonly metric: string;
  readonly bounds = new Bounds();
  readonly #pens: Readonly<Record<LineClass, Pen>>;
  readonly #letterings: Lettering[] = [];

  constructor(detail: Detail, metric = '') {
    this.detail = detail;
    this.metric = detail === 'badge' ? '' : metric.trim();
    const pen = () => new Pen(this.bounds, detail === 'full' ? 10 : 1);
    this.#pens = {
      thin: pen(),
      hatch: pen(),
      hidden: pen(),
      accent: pen(),
      cut: pen(),
      centre: pen(),
      visible: pen(),
      mark: pen(),
      solid: pen(),
    };
  }

  /** 细实线: dimensions, leaders and what lies behind. */
  get thin(): Pen {
    return this.#pens.thin;
  }
  /** 剖面线: the strokes across a cut surface. */
  get hatch(): Pen {
    return this.#pens.hatch;
  }
  /** 虚线: edges out of sight. */
  get hidden(): Pen {
    return this.#pens.hidden;
  }
  /** The filled part that was improved. */
  get accent(): Pen {
    return this.#pens.accent;
  }
  /** Areas in the colour of the sheet, which hide what is drawn below them. */
  get cut(): Pen {
    return this.#pens.cut;
  }
  /** 点画线: axes and pitch circles. */
  get centre(): Pen {
    return this.#pens.centre;
  }
  /** 粗实线: edges in sight. */
  get visible(): Pen {
    return this.#pens.visible;
  }
  /** Strokes in the accent colour: the balloon and its leader. */
  get mark(): Pen {
    return this.#pens.mark;
  }
  /** Areas in ink: arrow heads and dots. */
  get solid(): Pen {
    return this.#pens.solid;
  }

  /** Whether there is room for what is only seen at full size. */
  get full(): boolean {
    return this.detail === 'full';
  }

  /** The height of dimension letters, matched by `.cv-text`. */
  get textSize(): number {
    return this.full ? 17 : 21;
  }

  /** A line of letters centred on a point of its baseline; `width` in sheet units. */
  text(kind: 'text' | 'number', letters: string, [x, y]: Point, width: number): void {
    this.bounds.include([x - width / 2, y - this.textSize]);
    this.bounds.include([x + width / 2, y]);
    this.#letterings.push({ kind, letters, xs: [x], ys: [y] });
  }

  /** Small single letters, each centred on its own point: marks on a scale, instrument codes. */
  notes(letters: string, points: readonly Point[]): void {
    if (!this.full) return;
    for (const [x, y] of points) {
      this.bounds.include([x - 4, y - 9]);
      this.bounds.include([x + 4, y]);
    }
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    this.#letterings.push({ kind: 'note', letters, xs, ys });
  }

  /**
   * The drawing as one `<svg>`, styled by `covers.css` alone. It is hidden from assistive
   * technology, because the page says in words what the drawing stands for.
   */
  toSvg(
    kind: string,
    viewBox: readonly [x: number, y: number, width: number, height: number],
  ): string {
    const paths = lineClasses.map((name) => {
      const data = this.#pens[name].toString();
      return data && `<path class="cv-${name}" d="${data}"/>`;
    });
    const elements = [...paths, ...this.#letterings.map(letteringElement)].join('');
    return `<svg class="cover cover-${kind}" viewBox="${viewBox.join(' ')}" aria-hidden="true" focusable="false">${elements}</svg>`;
  }
}

function letteringElement({ kind, xs, ys, letters }: Lettering): string {
  const [x, y] = [xs, ys].map((list) => list.map((value) => Math.round(value)).join(' '));
  return `<text class="cv-${kind}" x="${x}" y="${y}">${escapeXml(letters)}</text>`;
}
