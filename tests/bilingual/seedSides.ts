/** The real reports, both languages, as the check reads them; the one the portal began with by itself. */
import type { AgreementPair, AgreementSide, Wording } from '#lib/bilingual/pairing/agreementPair';
import { checkAgreement } from '#lib/bilingual/pairing/checkAgreement';
import type { TermLike } from '#lib/bilingual/reading/facts';
import { agreementSide } from '#lib/content/agreementSide';
import { readContent } from '#lib/content/readContent';
import type { Block } from '#lib/mdx/body';

const slug = 'party-building-leads-innovation';

export type Seed = {
  readonly zh: AgreementSide;
  readonly en: AgreementSide;
  readonly terms: readonly TermLike[];
  /** When it was first published. */
  readonly published: string;
};

const readReal = () => readContent({ contentDir: 'content', now: new Date('2026-12-01T00:00:00Z') });

export type Piece = Pick<AgreementPair, 'original' | 'translation'> & { readonly wording: Wording };

/** Every report that is in both languages. */
export async function readPieces(): Promise<Piece[]> {
  const { reports, terms } = await readReal();
  return reports.flatMap(({ pair: { original, translation } }) => {
    if (original === null || translation === null) return [];
    const wording = { original: original.locale, terms, published: original.matter.published };
    return [{ original: agreementSide(original), translation: agreementSide(translation), wording }];
  });
}

export async function readSeed(): Promise<Seed> {
  const content = await readReal();
  const pair = content.reports.find((report) => report.pair.folder.slug === slug)?.pair;
  if (!pair?.original || !pair.translation) throw new Error(`${slug} cannot be read`);
  return {
    zh: agreementSide(pair.original),
    en: agreementSide(pair.translation),
    terms: content.terms,
    published: pair.original.matter.published,
  };
}

/** What is told of the report with another English. */
export const tellOf = ({ zh, terms, published }: Seed, en: AgreementSide) => {
  const pair: AgreementPair = {
    original: zh,
    translation: en,
    waivers: [],
    wording: { original: 'zh', terms, published },
  };
  return checkAgreement(pair);
};

export const blocksOf = ({ sections }: AgreementSide): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocks);

/** A side in which one block has other words. */
export const withText = (side: AgreementSide, id: string, text: string): AgreementSide => ({
  ...side,
  sections: side.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.id === id ? { ...block, text, runs: [{ text, line: block.line, column: block.column }] } : block,
    ),
  })),
});

/** A side with other blocks in a section. */
export const withBlocks = (
  side: AgreementSide,
  id: string,
  change: (blocks: readonly Block[]) => readonly Block[],
): AgreementSide => ({
  ...side,
  sections: side.sections.map((section) =>
    section.id === id ? { ...section, blocks: change(section.blocks) } : section,
  ),
});
