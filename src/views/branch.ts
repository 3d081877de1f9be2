/** A union and those below it. */
export interface Branch {
  readonly href: string;
  readonly text: string;
  readonly note?: string;
  readonly children: readonly Branch[];
}
