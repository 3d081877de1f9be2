/** A hall of the house: its name, what one exhibit is called, how exhibits are counted. */
export interface HallWords {
  readonly name: string;
  readonly exhibit: string;
  readonly unit: string;
  readonly note: string;
  /** One sentence under the hall's heading; also its description for search engines. */
  readonly lead: string;
}

/** The halls by the first step of their address: every collection with pages, and two that join some. */
export type HallsWords = {
  readonly craftsmen: HallWords;
  readonly studios: HallWords;
  readonly outcomes: HallWords;
  readonly enterprises: HallWords;
  readonly programmes: HallWords;
  readonly notices: HallWords;
  readonly transfer: HallWords;
  readonly challenges: HallWords;
  readonly stories: HallWords;
  readonly learning: HallWords;
  readonly policies: HallWords;
  readonly venues: HallWords;
  readonly figures: HallWords;
  readonly tours: HallWords;
  readonly unions: HallWords;
  readonly sources: HallWords;
};
