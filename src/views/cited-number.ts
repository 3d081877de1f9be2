/** A number in running text, lettered as on a nameplate; its cite marks are still to be numbered. */
export interface CitedNumber {
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  readonly period: string;
  readonly marks: string;
}
