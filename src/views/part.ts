/** A line of a parts list, numbered like the balloon on the drawing beside it. */
export interface Part {
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  /** The key metric as lettered: `专利 900+ 项`; empty where there is none. */
  readonly key: string;
}
