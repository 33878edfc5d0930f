/** Each block and item of the real content dropped, one at a time, in either language: the one that is gone is named. */
import { beforeAll, expect, test } from 'vitest';
import type { AgreementSide } from '#lib/bilingual/pairing/agreementPair';
import { checkAgreement } from '#lib/bilingual/pairing/checkAgreement';
import type { Block } from '#lib/mdx/body';
import type { ContentProblem } from '#lib/site/problem';
import { blocksOf, type Piece, readPieces, withBlocks, withText } from './seedSides';

let reports: Piece[] = [];
beforeAll(async () => {
  reports = await readPieces();
});

const tell = (piece: Piece): ContentProblem[] => checkAgreement({ ...piece, waivers: [] });

const sides = ['original', 'translation'] as const;

const without = (side: AgreementSide, { id }: Block): AgreementSide =>
  withBlocks(side, id.slice(0, id.lastIndexOf('-')), (blocks) => blocks.filter((one) => one.id !== id));

test.each(sides)('a block that the %s lacks is named, and nothing else is told', (side) => {
  const wrong: string[] = [];
  let dropped = 0;
  for (const piece of reports)
    for (const block of blocksOf(piece[side])) {
      dropped += 1;
      const problems = tell({ ...piece, [side]: without(piece[side], block) });
      const [problem] = problems;
      const isNamed = problem?.message.en.includes(` ${block.id}:`) === true;
      if (!isNamed || problems.length > 1) wrong.push(`${block.id}: ${problem?.message.en}`);
    }
  expect(dropped).toBeGreaterThan(130);
  expect(wrong).toEqual([]);
});

const isListed = ({ kind, text }: Block): boolean => kind === 'list' && text.split('\n').length > 1;

test.each(sides)('an item that the %s lacks is told once, and most often it is the right one', (side) => {
  let [right, all] = [0, 0];
  for (const piece of reports)
    for (const block of blocksOf(piece[side]).filter(isListed)) {
      const items = block.text.split('\n');
      const twin = blocksOf(piece[side === 'original' ? 'translation' : 'original']).find(
        ({ id }) => id === block.id,
      );
      for (const [n, item] of items.entries()) {
        const text = items.filter((_, other) => other !== n).join('\n');
        const problems = tell({ ...piece, [side]: withText(piece[side], block.id, text) });
        const told = problems.filter(({ rule }) => rule === 'bilingual/items');
        const gone = twin?.text.split('\n')[n] ?? item;
        const words = gone.replace(/\s+/g, ' ').slice(0, 20);
        expect(told.length).toBe(1);
        all += 1;
        if (told[0]?.message.en.includes(words)) right += 1;
      }
    }
  expect(all).toBeGreaterThan(30);
  expect(right / all).toBeGreaterThan(0.9);
});
