/** A room of the floor plan: one hall that has exhibits. */
export interface Room {
  readonly href: string;
  /** The collection, which also chooses the furniture drawn in the room. */
  readonly collection: string;
  readonly name: string;
  readonly note: string;
  readonly count: number;
  readonly unit: string;
}
