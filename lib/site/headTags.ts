/** The tags of a page's head as data: made by machines' rules, drawn like everything else. */

/** A `<meta>`: by name, by property, or as an HTTP header. */
export type MetaTag = { readonly content: string } & (
  | { readonly name: string }
  | { readonly property: string }
  | { readonly httpEquiv: string }
);

/** A `<link>`; `href` is absolute where machines compare it. */
export type LinkTag = {
  readonly rel: string;
  readonly href: string;
  readonly hrefLang?: string;
  readonly type?: string;
  readonly title?: string;
};

export type HeadTags = {
  readonly title: string;
  readonly metas: readonly MetaTag[];
  readonly links: readonly LinkTag[];
  /** Structured data, each a JSON-LD document of its own. */
  readonly data: readonly object[];
};

/** What a preview tells every robot, in its pages and in the headers of every answer. */
export const keptOut = 'noindex, nofollow, noarchive';
