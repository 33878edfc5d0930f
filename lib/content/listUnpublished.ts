/** Names every text that is read but not published, so that a build can prove none of it leaks. */
import type { Locale } from '#lib/site/locale';
import { postedOf, publishable } from './folderVerdict';
import { isPublished } from './isPublished';
import type { Content } from './readContent';
import type { Pair } from './readPair';

/** A draft, or a text whose time has not come. */
export type UnpublishedText = {
  readonly file: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly why: 'draft' | 'scheduled';
  /** As written; null for a standing page or an unreadable original. */
  readonly posted: string | null;
};

type Titled = { readonly title: string; readonly draft?: boolean | undefined };

function listOf(pair: Pair<Titled, Titled>, posted: string | null, now: Date): UnpublishedText[] {
  return [pair.original, pair.translation].flatMap((text) => {
    if (text === null) return [];
    const state = publishable(pair, text, posted);
    if (isPublished(state, now)) return [];
    const why = state.draft || state.originalDraft ? 'draft' : 'scheduled';
    const { file, locale, matter } = text;
    return [{ file, slug: pair.folder.slug, locale, title: matter.title, why, posted }];
  });
}

/** Every unpublished text that can be read, in file order. */
export const listUnpublished = ({ reports, pages }: Content, now: Date): UnpublishedText[] => [
  ...reports.flatMap(({ pair }) => listOf(pair, postedOf(pair), now)),
  ...pages.flatMap(({ pair }) => listOf(pair, null, now)),
];
