/** Whether the type of the share images has every character that they show. */
import { defineError, say } from '#lib/site/defineProblem';
import { type Bilingual, type Locale, locales } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import { findFontFile } from '#lib/site/shareGlyphs';
import type { Yaml, YamlPath } from './parseYaml';
import type { Text } from './readText';
import type { OriginalMatter } from './reportSchema';
import type { Site } from './siteSchema';
import type { Topic } from './topicSchema';

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const nameInChinese = (character: string): string => `“${character}”（${codeOf(character)}）`;
const nameInEnglish = (character: string): string => `"${character}" (${codeOf(character)})`;

/** Controls and invisible characters are told of by rules of their own. */
const isVisible = (character: string): boolean => !/\p{C}/u.test(character);

export const glyphProblems = {
  missing: defineError('image/glyph', (characters: readonly string[]) =>
    say(
      `分享图的字体里没有${characters.map(nameInChinese).join('、')}，画不出来。`,
      `The share image cannot show ${characters.map(nameInEnglish).join(', ')}: its fonts have no such character.`,
      '改用通行的字或文字说明；人名、地名确须用此字的，请网站维护人员换用收有它的字体。',
      'Write a common form or put it in words; if a name needs this very character, ask the maintainers for a font that has it.',
    ),
  ),
};

/** A value of a file that a picture shows in a language. */
type Shown = { readonly path: YamlPath; readonly text: string; readonly locale: Locale };

const inBoth = (path: YamlPath, texts: Bilingual): Shown[] =>
  locales.map((locale) => ({ path: [...path, locale], text: texts[locale], locale }));

const judge = (yaml: Yaml, shown: readonly Shown[]): ContentProblem[] =>
  shown.flatMap(({ path, text, locale }) => {
    const missing = [...new Set(text)].filter(
      (character) => isVisible(character) && findFontFile(character, locale) === null,
    );
    return missing.length === 0 ? [] : [glyphProblems.missing(yaml.placeOf(path), missing)];
  });

/** A picture names the source or else who wrote it. */
const creditShown = ({ source, byline }: OriginalMatter): Shown[] =>
  source === undefined
    ? byline.flatMap(({ name }, index) => inBoth(['byline', index, 'name'], name))
    : inBoth(['source', 'name'], source.name);

type Titled = { readonly title: string };

/** Of a report: its title in each language and its credit. */
export const reportGlyphs = (
  original: Text<OriginalMatter> | null,
  translation: Text<Titled> | null,
): ContentProblem[] => [
  ...[original, translation].flatMap((text) =>
    text === null
      ? []
      : judge(text.yaml, [{ path: ['title'], text: text.matter.title, locale: text.locale }]),
  ),
  ...(original === null ? [] : judge(original.yaml, creditShown(original.matter))),
];

/** Of `site.yaml`: the portal's name and its line. */
export const siteGlyphs = (yaml: Yaml, { name, tagline }: Site): ContentProblem[] =>
  judge(yaml, [...inBoth(['name'], name), ...inBoth(['tagline'], tagline)]);

/** Of `topics.yaml`: names and descriptions. */
export const topicGlyphs = (yaml: Yaml, topics: readonly Topic[]): ContentProblem[] =>
  judge(
    yaml,
    topics.flatMap(({ name, description }, index) => [
      ...inBoth([index, 'name'], name),
      ...inBoth([index, 'description'], description),
    ]),
  );
