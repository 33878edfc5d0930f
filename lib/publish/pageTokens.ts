/** What a style rule could take hold of in a page. */
import { elements, type Parent } from './htmlTree';

export type PageTokens = {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Names of data attributes with their values, as `name=value`. */
  readonly data: ReadonlySet<string>;
  /** Custom properties that attributes of the page name, such as `fill="var(--ink)"`. */
  readonly properties: ReadonlySet<string>;
};

/** A custom property's name as CSS allows it, escapes included. */
const propertyName = /--(?:[\w-]|\\.|[^\0-\x7f])+/g;

/** Names of custom properties in a CSS value. */
export const propertiesIn = (value: string): string[] =>
  value.includes('--') ? (value.match(propertyName) ?? []) : [];

/** What a page has. Other attributes are left out: the page's script changes state by them. */
export function pageTokens(page: Parent): PageTokens {
  const [tags, classes, ids, data, properties] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const { tagName, attrs } of elements(page)) {
    tags.add(tagName.toLowerCase());
    for (const { name, value } of attrs) {
      if (name === 'class') for (const word of value.split(/\s+/)) classes.add(word);
      else if (name === 'id') ids.add(value);
      else if (name.startsWith('data-')) data.add(`${name}=${value}`);
      else if (value.includes('var(')) for (const property of propertiesIn(value)) properties.add(property);
    }
  }
  return { tags, classes, ids, data, properties };
}
