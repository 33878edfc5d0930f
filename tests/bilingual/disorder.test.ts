/** Blocks and sections that are as many as in the original and stand in other places are told once, as that. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { AgreementSide } from '#lib/bilingual/pairing/agreementPair';
import type { Block } from '#lib/mdx/body';
import { readSeed, type Seed, tellOf, withBlocks, withText } from './seedSides';

let seed: Seed;
beforeAll(async () => {
  seed = await readSeed();
});

const added =
  'The city also planned a science fair for next spring, with stands for every school and a prize for the best idea of a pupil.';

const blocksIn = (side: AgreementSide, id: string): readonly Block[] =>
  side.sections.find((section) => section.id === id)?.blocks ?? [];

/** The English with the blocks of a section in another order; the ids stay where they are. */
const reordered = (id: string, change: (texts: readonly string[]) => readonly string[]): AgreementSide =>
  change(blocksIn(seed.en, id).map(({ text }) => text)).reduce(
    (side, text, n) => withText(side, blocksIn(seed.en, id)[n]?.id ?? '', text),
    seed.en,
  );

const told = (en: AgreementSide): string[] =>
  tellOf(seed, en).map(({ rule, line, message }) => `${rule} ${line} ${message.en.split(/[,:;]/)[0]}`);

const lineOf = (id: string): number | undefined =>
  seed.en.sections.flatMap(({ blocks }) => blocks).find((block) => block.id === id)?.line;

describe('in a section', () => {
  test.each([
    ['service', 1],
    ['ecosystem', 0],
    ['talent', 2],
    ['theory', 1],
  ])('one of %s dropped (%i) and another added at its end are told in one problem', (id, left) => {
    const en = reordered(id, (texts) => [...texts.filter((_, n) => n !== left), added]);
    const last = `${id}-${blocksIn(seed.en, id).length}`;
    const [problem, ...more] = tellOf(seed, en);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ rule: 'bilingual/blocks', line: lineOf(last), severity: 'error' });
    expect(problem?.message.en).toContain(`lacks the original’s ${id}-${left + 1} and has ${last} too many`);
    expect(problem?.related?.[0]?.line).toBe(blocksIn(seed.zh, id)[left]?.line);
  });

  test.each(['service', 'ecosystem', 'theory'])('the first of %s moved to its end is told', (id) => {
    const en = reordered(id, ([first = '', ...rest]) => [...rest, first]);
    const last = `${id}-${blocksIn(seed.en, id).length}`;
    expect(told(en)).toEqual([
      `bilingual/blocks ${lineOf(last)} The original’s ${id}-1 stands as ${last} in the translation`,
    ]);
  });

  test.each([
    ['service', 1, 3],
    ['talent', 3, 5],
    ['ecosystem', 0, 2],
  ])('two of %s exchanged (%i, %i) are told', (id, one, other) => {
    const en = reordered(id, (texts) =>
      texts.map((text, n) => (n === one ? texts[other] : n === other ? texts[one] : text) ?? ''),
    );
    expect(told(en)).toEqual([
      `bilingual/blocks ${lineOf(`${id}-${one + 1}`)} The translation’s ${id}-${one + 1} and ${id}-${other + 1} have changed places`,
    ]);
  });

  test('wrong figures in every block are told block by block', () => {
    const en = reordered('service', (texts) =>
      texts.map((text) => text.replace(/\d+/g, (digits) => String(Number(digits) + 3))),
    );
    const places = new Set(tellOf(seed, en).map(({ line }) => line));
    expect(places.size).toBeGreaterThan(3);
    expect(tellOf(seed, en).some(({ rule }) => rule === 'bilingual/blocks')).toBe(false);
  });

  test('what disagrees in other sections is told in the same run', () => {
    const en = reordered('service', ([first = '', ...rest]) => [...rest, first]);
    const block = blocksIn(en, 'ecosystem')[1];
    const wrong = withText(en, block?.id ?? '', block?.text.replace('15 million', '51 million') ?? '');
    expect(tellOf(seed, wrong).map(({ rule }) => rule)).toEqual(['bilingual/blocks', 'bilingual/quantity']);
  });
});

describe('sections', () => {
  const swapped = (one: string, other: string): AgreementSide => {
    const moved = (to: string, from: string, side: AgreementSide) =>
      withBlocks(side, to, () =>
        blocksIn(seed.en, from).map((block, n) => ({ ...block, id: `${to}-${n + 1}` })),
      );
    return moved(one, other, moved(other, one, seed.en));
  };

  test.each([
    ['theory', 'ecosystem'],
    ['theory', 'service'],
    ['ecosystem', 'talent'],
    ['service', 'talent'],
  ])('that hold one another’s blocks are told as exchanged: %s, %s', (one, other) => {
    const line = seed.en.sections.find(({ id }) => id === one)?.line;
    expect(told(swapped(one, other))).toEqual([
      `bilingual/sections ${line} The translation’s sections “${one}” and “${other}” have changed places`,
    ]);
  });
});
