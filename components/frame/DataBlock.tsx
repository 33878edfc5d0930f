/** Puts a page's structured data into it as JSON, which no browser runs. */

/** `<` is escaped, so that no text in the data can end the element or open a comment. */
const safeJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

export function DataBlock({ data }: { data: object }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text of a script is not HTML and must not be escaped as such
      dangerouslySetInnerHTML={{ __html: safeJson(data) }}
    />
  );
}
