/** Tells on which day a part of an original was changed that its translation has not followed, where that is proven. */
import type { PieceDrift } from './readLock';
import type { OriginalMatter } from './reportSchema';

type Known = {
  readonly drift: Pick<PieceDrift, 'blocks' | 'leftover' | 'changed'>;
  readonly corrections: NonNullable<OriginalMatter['corrections']>;
};

const dayOf = (date: string): string => date.slice(0, 10);

/**
 * A piece says only when it last changed. That day is a part's own if a correction of the day names it; or, where
 * corrections of the day name no part, if nothing else of the text was changed, added or taken away since it was
 * translated. null where the day is not proven.
 */
export function changeDay(
  id: string,
  { drift: { blocks, leftover, changed }, corrections }: Known,
): string | null {
  if (changed === null) return null;
  const named = corrections.flatMap(({ date, block }) =>
    dayOf(date) === dayOf(changed) && block !== undefined ? [block] : [],
  );
  if (named.length > 0) return named.includes(id) ? changed : null;
  const isAlone =
    leftover.length === 0 && blocks.every(({ state, block }) => state === 'current' || block.id === id);
  return isAlone ? changed : null;
}
