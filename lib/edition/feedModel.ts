/** What a feed holds: the newest pieces of a language or a list, each with its whole text. */
import type { Locale } from '#lib/site/locale';
import type { PlainBody } from '#lib/site/plainBody';

/** A piece as feeds carry it, with its whole text. */
export type FeedEntry = {
  readonly url: string;
  /** Set where an entry is less than a report, such as one of its corrections. */
  readonly part: string | null;
  /** The same piece in the other language; null where it does not exist. */
  readonly twin: string | null;
  readonly title: string;
  readonly summary: string;
  readonly posted: string;
  /** When its words last changed. */
  readonly changed: string;
  readonly authors: readonly string[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** Every address in it is whole. */
  readonly content: PlainBody;
};

/** What one feed holds, in one language. */
export type Feed = {
  readonly locale: Locale;
  readonly origin: string;
  /** The portal's name. */
  readonly site: string;
  readonly title: string;
  readonly description: string;
  /** The page it follows. */
  readonly page: string;
  /** Its own address, as Atom. */
  readonly url: string;
  readonly entries: readonly FeedEntry[];
  /** What dates it besides its entries, so that a feed can be followed without any; null where nothing does. */
  readonly since: string | null;
};
