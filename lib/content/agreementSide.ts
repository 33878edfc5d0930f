/** A text as the comparison of languages reads it. */
import type { AgreementSide } from '#lib/bilingual/pairing/agreementPair';
import { headingId, type WholeHeadline, wholeHeadlines } from '#lib/bilingual/pairing/headlines';
import type { Block, Section, TextRun } from '#lib/mdx/body';
import type { YamlPath } from './parseYaml';
import type { Text } from './readText';

export { isHeadline } from '#lib/bilingual/pairing/headlines';
export type { AgreementSide };

/** The words of a text that stand over its body. */
export type Worded = Readonly<Record<Exclude<WholeHeadline, 'subtitle'>, string>> & {
  readonly subtitle?: string | undefined;
  readonly sections: readonly { readonly id: string; readonly label: string }[];
};

type Part = Pick<Block, 'id' | 'text' | 'runs' | 'line' | 'column'>;

const headline = (part: Part): Block => ({
  ...part,
  kind: 'heading',
  component: null,
  endLine: part.line,
  endColumn: part.column,
});

/** Words folded over lines or written with escapes have a place as a whole only. */
function runsOf({ yaml }: Text<unknown>, path: YamlPath, text: string): TextRun[] {
  const at = yaml.unbrokenPlaceOf(path);
  return at === null ? [] : [{ text, line: at.line, column: at.column }];
}

type PlacedWords = { readonly id: string; readonly path: YamlPath; readonly words: string };

/** Words of the frontmatter as a block, with their place. */
export function placedWords(text: Text<unknown>, { id, path, words }: PlacedWords): Block {
  const { line, column } = text.yaml.placeOf(path);
  return headline({ id, text: words, runs: runsOf(text, path, words), line, column });
}

function wholeHeadline(text: Text<Worded>, id: WholeHeadline): Block[] {
  const words = text.matter[id];
  return words === undefined ? [] : [placedWords(text, { id, path: [id], words })];
}

/** What a section is called over its text and, where that differs, in the navigation. */
function sectionHeadline(text: Text<Worded>, section: Section): Block[] {
  const { heading, headingRuns, line, column } = section;
  const index = text.matter.sections.findIndex(({ id }) => id === section.id);
  const label = text.matter.sections[index]?.label ?? '';
  const id = headingId(section.id);
  if (heading === null) return [];
  if (label === heading || label === '')
    return [headline({ id, text: heading, runs: headingRuns, line, column })];
  const labelRuns = runsOf(text, ['sections', index, 'label'], label);
  const runs = [...headingRuns, { text: '\n', line, column }, ...labelRuns];
  return [headline({ id, text: `${heading}\n${label}`, runs, line, column })];
}

const listHeadlines = (text: Text<Worded>): Block[] => [
  ...wholeHeadlines.flatMap((id) => wholeHeadline(text, id)),
  ...text.body.sections.flatMap((section) => sectionHeadline(text, section)),
];

/** Several checks ask for the side of one text. */
const sides = new WeakMap<Text<Worded>, AgreementSide>();

/** All of a text that its other language is held to. */
export function agreementSide(text: Text<Worded>): AgreementSide {
  const known = sides.get(text);
  if (known !== undefined) return known;
  const { file, body } = text;
  const side = { file, headlines: listHeadlines(text), sections: body.sections, links: body.links };
  sides.set(text, side);
  return side;
}
