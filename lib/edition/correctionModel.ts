/** What pages show of corrections: at their place, under their report, and all of them together. */
import type { Frame, Link } from './model';

export type Correction = {
  readonly date: string;
  readonly text: string;
  /** The block it mends, at which it stands; null where it is of the whole. */
  readonly block: string | null;
};

export type CorrectionsModel = Frame & {
  readonly kind: 'corrections';
  /** The address of their feed; null while nothing was posted. */
  readonly feed: string | null;
  readonly corrections: readonly (Correction & { readonly url: string; readonly report: Link })[];
};
