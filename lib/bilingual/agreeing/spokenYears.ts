/** The years a piece speaks of: that of its publication, those over a text and those anywhere in it. */

/** What the dates of a text that name no year can belong to. */
export type Spoken = {
  /** When the piece was first published; the month is null where only the year is known. */
  readonly published: { readonly year: number; readonly month: number | null };
  /** Years of the title, deck, summary and heading over a text, and of its section. */
  readonly near: ReadonlySet<number>;
  /** Years anywhere in the piece. */
  readonly all: ReadonlySet<number>;
};

/** Asked of a block or headline by its id; gathered when it is first asked for. */
export type SpokenOf = (block: string) => Spoken;
