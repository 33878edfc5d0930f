/** The report the portal began with states the same in both languages, and every single slip in it is told. */
import { beforeAll, describe, expect, test } from 'vitest';
import { listMutations } from './mutations';
import { blocksOf, readSeed, type Seed, tellOf, withBlocks, withText } from './seedSides';

let seed: Seed;
beforeAll(async () => {
  seed = await readSeed();
});

test('nothing is told of it as it stands', () => {
  expect(tellOf(seed, seed.en)).toEqual([]);
});

describe('a single slip', () => {
  test('in any figure, date, unit or bound is told at its block', () => {
    const blocks = blocksOf(seed.en);
    const mutations = blocks.flatMap((block) =>
      listMutations(block.text).map((mutation) => ({ block, ...mutation })),
    );
    const untold = mutations.filter(({ block, text }) => {
      const problems = tellOf(seed, withText(seed.en, block.id, text));
      return !problems.some(({ line }) => line >= block.line && line <= block.endLine);
    });
    expect(mutations.length).toBeGreaterThan(150);
    expect(untold.map(({ name }) => name)).toEqual([]);
  });

  test('is told nowhere else', () => {
    for (const block of blocksOf(seed.en)) {
      for (const { text } of listMutations(block.text).slice(0, 3)) {
        const problems = tellOf(seed, withText(seed.en, block.id, text));
        expect(problems.every(({ line }) => line >= block.line && line <= block.endLine)).toBe(true);
      }
    }
  });

  test.each(['theory', 'ecosystem', 'service', 'talent'])('a paragraph of %s dropped is told', (id) => {
    const { length } = seed.en.sections.find((section) => section.id === id)?.blocks ?? [];
    for (let n = 0; n < length; n += 1) {
      const en = withBlocks(seed.en, id, (blocks) => blocks.filter((_, index) => index !== n));
      expect(tellOf(seed, en).map(({ rule }) => rule)).toEqual(['bilingual/blocks']);
    }
  });

  test.each(['theory', 'ecosystem', 'service', 'talent'])(
    'two neighbouring paragraphs of %s exchanged are told',
    (id) => {
      const blocks = seed.en.sections.find((section) => section.id === id)?.blocks ?? [];
      for (const [n, block] of blocks.slice(0, -1).entries()) {
        const next = blocks[n + 1];
        if (next === undefined || next.kind !== block.kind) continue;
        const swapped = withBlocks(seed.en, id, (all) =>
          all.map((one, index) => {
            const other = index === n ? next : index === n + 1 ? block : one;
            return { ...one, text: other.text, runs: other.runs };
          }),
        );
        expect(
          tellOf(seed, swapped).some(({ severity }) => severity === 'error'),
          `${id}-${n + 1}`,
        ).toBe(true);
      }
    },
  );
});
