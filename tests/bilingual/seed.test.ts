/** The report the portal began with states the same in both languages, and every single slip in it is told. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { AgreementSide } from '#lib/bilingual/pairing/agreementPair';
import type { Block } from '#lib/mdx/body';
import { listMutations } from './mutations';
import { blocksOf, readSeed, type Seed, tellOf, withBlocks, withText } from './seedSides';

/** A paragraph of one sentence without figures lacks nothing that its neighbour could fail to state. */
const silent: ReadonlyMap<string, readonly string[]> = new Map([['theory-1', ['theory-2']]]);

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

  describe.each(['theory', 'ecosystem', 'service', 'talent'])('in the paragraphs of %s', (id) => {
    const blocksIn = (side: AgreementSide): readonly Block[] =>
      side.sections.find((section) => section.id === id)?.blocks ?? [];
    const without = (side: AgreementSide, left: number): AgreementSide =>
      withBlocks(side, id, (blocks) => blocks.filter((_, index) => index !== left));

    test('one dropped is told by its name and at its place in the original', () => {
      const blocks = blocksIn(seed.zh);
      expect(blocks.length).toBeGreaterThan(3);
      const told = blocks.map((_, n) => tellOf(seed, without(seed.en, n)));
      expect(told.map((problems) => problems.map(({ rule }) => rule))).toEqual(
        blocks.map(() => ['bilingual/blocks']),
      );
      expect(told.map(([problem]) => problem?.related?.[0]?.line)).toEqual(blocks.map(({ line }) => line));
      for (const [n, block] of blocks.entries()) expect(told[n]?.[0]?.message.en).toContain(block.id);
    });

    test('one added is told by its name and at its place in the translation', () => {
      const blocks = blocksIn(seed.en);
      const told = blocks.map((_, n) => tellOf({ ...seed, zh: without(seed.zh, n) }, seed.en));
      expect(told.map((problems) => problems.map(({ rule, line }) => [rule, line]))).toEqual(
        blocks.map(({ line }) => [['bilingual/blocks', line]]),
      );
    });

    test('two neighbours exchanged are told at either place, or by their names, and nowhere else', () => {
      const pairs = blocksIn(seed.en).flatMap((block, n, all) => {
        const next = all[n + 1];
        return next !== undefined && next.kind === block.kind ? [[block, next] as const] : [];
      });
      const isIn = ({ line }: { line: number }, block: Block): boolean =>
        line >= block.line && line <= block.endLine;
      for (const [block, next] of pairs) {
        const swapped = withText(withText(seed.en, block.id, next.text), next.id, block.text);
        const problems = tellOf(seed, swapped);
        const errors = problems.filter(({ severity }) => severity === 'error');
        const isTold = (one: Block): boolean =>
          errors.some((problem) => isIn(problem, one) || problem.message.en.includes(`${one.id} `));
        const places = [block, next].filter(isTold);
        expect(
          places.map((one) => one.id),
          block.id,
        ).toEqual(silent.get(block.id) ?? [block.id, next.id]);
        expect(problems.every((problem) => isIn(problem, block) || isIn(problem, next))).toBe(true);
      }
    });
  });
});
