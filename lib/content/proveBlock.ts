/** What the prose of each language proves of the figures listed for one block of a report. */
import type { FigureClaim } from '#lib/bilingual/claims/claim';
import { type FigureProof, proveFigures } from '#lib/bilingual/claims/proveFigures';
import { termsIn } from '#lib/bilingual/pairing/compareTerms';
import type { Block, Section } from '#lib/mdx/body';
import { parsePeriod } from '#lib/site/periods';
import type { FigureMatter } from './figureSchema';
import type { Text } from './readText';
import type { OriginalMatter } from './reportSchema';
import type { Term } from './termSchema';

/** The words of a text beside its body. */
type Worded = { readonly title: string; readonly subtitle?: string | undefined; readonly summary: string };

export type FigureContext = {
  readonly original: Text<OriginalMatter>;
  readonly translation: Text<Worded> | null;
  readonly terms: readonly Term[];
};

/** A figure in the form that texts are held against; null where its period cannot be read. */
export function claimOf({ value, unit, approximate, change, period }: FigureMatter): FigureClaim | null {
  const parsed = parsePeriod(period);
  if (parsed === null) return null;
  return { value, unit, approximate: approximate ?? null, change: change ?? null, period: parsed };
}

/** A block of a text by its id, with its section. */
export const blockOf = ({ body }: Text<unknown>, id: string): { block: Block; section: Section } | null => {
  for (const section of body.sections) {
    const block = section.blocks.find((one) => one.id === id);
    if (block !== undefined) return { block, section };
  }
  return null;
};

/** The years a text speaks of as a whole: that of publication and those of its title, summary and heading. */
function yearsOf({ original }: FigureContext, { matter }: Text<Worded>, heading: string | null): string[] {
  const said = [matter.title, matter.subtitle ?? '', matter.summary, heading ?? ''].join(' ');
  return [original.matter.published.slice(0, 4), ...(said.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [])];
}

/** What one language's block proves of its figures, in their order. */
export type BlockProofs = {
  readonly text: Text<Worded>;
  readonly block: Block;
  readonly proofs: readonly FigureProof[];
};

/** Where a section has more blocks or fewer than the original's, a block is not told by its id; that is told elsewhere. */
const isPaired = (one: Section | null, other: Section | null): boolean =>
  one === null || other === null || one.blocks.length === other.blocks.length;

/** Where the original may have lost a block, its own ids too may name others than they did. */
function mayHaveLost({ translation }: FigureContext, section: Section | null): boolean {
  const twin = translation?.body.sections.find(({ id }) => id === section?.id);
  return twin !== undefined && section !== null && twin.blocks.length > section.blocks.length;
}

/** The proofs of the figures of one block in each language that has the block, in its place. */
export function proveBlock(
  context: FigureContext,
  id: string,
  claims: readonly FigureClaim[],
): BlockProofs[] {
  const { original, translation } = context;
  const texts: Text<Worded>[] = [original, ...(translation === null ? [] : [translation])];
  const chinese = texts.find(({ locale }) => locale === 'zh');
  const zhBlock = chinese === undefined ? null : blockOf(chinese, id);
  const terms = zhBlock === null ? context.terms : termsIn(zhBlock.block.text, context.terms);
  const first = blockOf(original, id)?.section ?? null;
  if (mayHaveLost(context, first)) return [];
  return texts.flatMap((text) => {
    const found = blockOf(text, id);
    if (found === null || !isPaired(first, found.section)) return [];
    const years = yearsOf(context, text, found.section.heading);
    const proofs = proveFigures(claims, { text: found.block.text, locale: text.locale, terms, years });
    return [{ text, block: found.block, proofs }];
  });
}
