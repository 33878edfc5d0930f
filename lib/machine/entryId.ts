/** What a feed's entry is called for ever, wherever it is read. */
import type { Feed, FeedEntry } from '#lib/edition/feedModel';

/** A tag URI (RFC 4151): host and day of posting make it the portal's own, the path tells the piece. */
export function entryId({ origin }: Feed, { url, part, posted }: FeedEntry): string {
  const [path = ''] = url.split('#');
  const day = posted.slice(0, 10);
  return `tag:${new URL(origin).hostname},${day}:${path}${part ?? ''}`;
}
