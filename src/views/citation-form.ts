/** A ready-made reference to a page: GB/T 7714, BibTeX … */
export interface CitationForm {
  readonly label: string;
  readonly text: string;
}
