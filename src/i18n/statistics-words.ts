/** Words of the hall of data: survey figures and published totals. */
export interface StatisticsWords {
  /** Set in the display font. */
  readonly headings: Readonly<
    Record<'own' | 'coverage' | 'numbered' | 'unnumbered' | 'totals' | 'chart' | 'table', string>
  >;
  readonly groupNotes: Readonly<Record<'numbered' | 'unnumbered' | 'totals', string>>;
  readonly csv: string;
  readonly facts: Readonly<
    Record<
      | 'no'
      | 'noNumber'
      | 'caption'
      | 'noCaption'
      | 'question'
      | 'base'
      | 'choice'
      | 'missing'
      | 'paragraph',
      string
    >
  >;
  readonly choices: Readonly<Record<'single' | 'multiple' | 'separate' | 'unstated', string>>;
  readonly missing: (absent: number, all: number) => string;
  readonly likely: (meant: string) => string;
  readonly table: Readonly<
    Record<'option' | 'value' | 'share' | 'people' | 'period' | 'note', string>
  >;
  /** How to read the bars that are not plain. */
  readonly legend: Readonly<Record<'missing' | 'rough', string>>;
}
