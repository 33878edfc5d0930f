/** Every figure of the real reports is missed when it changes. */
import { expect, test } from 'vitest';
import { blockFacts } from '#lib/bilingual/drift/blockFacts';
import { listDrift, recordBlock } from '#lib/bilingual/drift/listDrift';
import { timeWords } from '#lib/bilingual/drift/timeWords';
import { readContent } from '#lib/content/readContent';
import { syncReport } from '#lib/editor/syncReport';
import type { Block, Section } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';

const content = await readContent({ contentDir: 'content', now: new Date('2026-11-23T12:00:00+08:00') });
const originals = content.reports.flatMap(({ pair }) => pair.original ?? []);

const readerOf = (locale: Locale) => (text: string) => ({
  facts: blockFacts(text, locale, content.terms),
  times: timeWords(text, locale),
});

/** The text with one digit changed, for each run of digits. */
const mutants = (text: string): string[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const last = (Number(digits.at(-1)) + 1) % 10;
    return text.slice(0, index) + digits.slice(0, -1) + last + text.slice(index + digits.length);
  });

function missed(section: Section, block: Block, locale: Locale): string[] {
  const read = readerOf(locale);
  const records = new Map(section.blocks.map((one) => [one.id, recordBlock(one.text, one.text, read)]));
  return mutants(block.text).filter((text) => {
    const blocks = section.blocks.map((one) => (one === block ? { ...one, text } : one));
    const { blocks: drift } = listDrift({ headlines: [], sections: [{ ...section, blocks }], read }, records);
    const state = drift.find((one) => one.block.id === block.id);
    return state?.state !== 'lagging' || state.facts.gone.length + state.facts.added.length === 0;
  });
}

test('a digit changed anywhere in an original is drift of a figure', () => {
  const all = originals.flatMap(({ locale, body }) =>
    body.sections.flatMap((section) => section.blocks.flatMap((block) => missed(section, block, locale))),
  );
  expect(all).toEqual([]);
});

test('the reports hold enough digits for that to mean something', () => {
  const texts = originals.flatMap(({ body }) => body.sections.flatMap(({ blocks }) => blocks));
  expect(texts.flatMap(({ text }) => mutants(text)).length).toBeGreaterThan(200);
});

test('what is recorded of the translations holds the facts as they are read today', () => {
  const pieces = [...content.reports, ...content.pages];
  const stale = pieces.filter((piece) => {
    const outcome = syncReport({ piece, problems: [], minor: null });
    return outcome.kind === 'synced' && outcome.text !== null;
  });
  expect(pieces.length).toBeGreaterThan(15);
  expect(stale.map(({ pair }) => pair.folder.slug)).toEqual([]);
});
