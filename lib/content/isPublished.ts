/** The one rule of what is published: no draft, and its posting time has come. */
import { parseDate, startOfDate } from '#lib/site/dates';

/** What the rule looks at. A standing page has no `posted`. */
export type Publishable = {
  readonly originalDraft: boolean;
  /** The text's own `draft`; a translation may be held back while its original is out. */
  readonly draft: boolean;
  readonly posted: string | null;
};

/** When readers may first see a text, in milliseconds; Infinity for a draft, -Infinity for a standing page. */
export function visibleFrom({ originalDraft, draft, posted }: Publishable): number {
  if (originalDraft || draft) return Number.POSITIVE_INFINITY;
  if (posted === null) return Number.NEGATIVE_INFINITY;
  const date = parseDate(posted);
  return date === null ? Number.POSITIVE_INFINITY : startOfDate(date);
}

/** Whether readers may see a text at a moment. A post is out at its very minute. */
export const isPublished = (text: Publishable, now: Date): boolean => visibleFrom(text) <= now.getTime();
