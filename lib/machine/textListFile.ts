/** `/llms.txt` (llmstxt.org): what the portal is, and where each piece can be read as plain text, in which language. */
import type { BlockContent, PhrasingContent } from 'mdast';
import type { PlainReport } from '#lib/edition/plainReport';
import type { TextList } from '#lib/edition/textList';
import { figureWords } from '#lib/site/figureWords';
import { formatDate } from '#lib/site/formatDate';
import { type Locale, locales } from '#lib/site/locale';
import { plainWords } from '#lib/site/plainWords';
import { absoluteUrl, catalogueUrls, feedUrls, figureDataUrls, textListUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import type { MachineFile } from './machineFile';
import { markdown } from './markdown';
import { heading, link, list, paragraph, quote, text } from './plainParts';

/** The name llmstxt.org gives to what may be left out. */
const optionalTitle = 'Optional';

const inBoth = (word: (locale: Locale) => string): string => locales.map(word).join(' ');

const entry = (url: string, label: string, note: string): PhrasingContent[] => [
  link(url, label),
  text(`: ${note}`),
];

function reportEntry({
  locale,
  title,
  textUrl,
  translation,
  kind,
  published,
}: PlainReport): PhrasingContent[] {
  const word = plainWords[locale];
  const facts = [
    word.language,
    translation === null ? word.isOriginal : word.isTranslation[translation.kind],
    words[locale].kind[kind],
    formatDate(published, locale),
  ];
  return entry(textUrl, title, word.entry(facts));
}

const textSection = ({ texts }: TextList, locale: Locale): BlockContent[] =>
  texts[locale].length === 0
    ? []
    : [heading(2, plainWords[locale].reports), list(texts[locale].map(reportEntry))];

function dataSection({ origin }: TextList): BlockContent[] {
  const { json, schema } = catalogueUrls;
  const files: [url: string, note: string][] = [
    [json, inBoth((locale) => plainWords[locale].catalogue)],
    [schema, inBoth((locale) => plainWords[locale].catalogueSchema)],
    [figureDataUrls.csv, inBoth((locale) => figureWords[locale].files.csv)],
    [figureDataUrls.json, inBoth((locale) => figureWords[locale].files.json)],
    [feedUrls('zh').atom, `${plainWords.zh.language}，${words.zh.follow}`],
    [feedUrls('en').atom, `${plainWords.en.language}, ${words.en.follow}`],
  ];
  return [
    heading(
      2,
      inBoth((locale) => plainWords[locale].data),
    ),
    list(files.map(([url, note]) => entry(absoluteUrl(origin, url), url.slice(1), note))),
  ];
}

function optionalSection({ pages }: TextList): BlockContent[] {
  const entries = locales.flatMap((locale) =>
    pages[locale].map(({ url, label }) => entry(url, label, plainWords[locale].language)),
  );
  return entries.length === 0 ? [] : [heading(2, optionalTitle), list(entries)];
}

/** The list as a file. */
export function textListFile(given: TextList): MachineFile {
  const { name, description, listed } = given;
  const blocks = [
    heading(
      1,
      inBoth((locale) => name[locale]),
    ),
    quote(...locales.map((locale) => paragraph(text(description[locale])))),
    ...locales.map((locale) => paragraph(text(plainWords[locale].listNote(listed)))),
    ...locales.map((locale) => paragraph(text(plainWords[locale].rightsNote))),
    ...locales.flatMap((locale) => textSection(given, locale)),
    ...dataSection(given),
    ...optionalSection(given),
  ];
  return { file: textListUrl.slice(1), text: markdown(blocks) };
}
