/** Shares work out among several hands, each taking more as it is done, so that all end together. */

type Work<T, R> = (some: readonly T[]) => Promise<readonly R[]>;

type Hands<T, R> = {
  /** How many items are taken at a time. */
  readonly size: number;
  /** Hands that may fail. */
  readonly others: readonly Work<T, R>[];
  /** The hand that is always there: it does what the others failed at. */
  readonly own: Work<T, R>;
};

type Lot<T> = { readonly at: number; readonly items: readonly T[] };

/** What is made of each item, in the order of the items. */
export async function shareOut<T, R>(items: readonly T[], { size, own, others }: Hands<T, R>): Promise<R[]> {
  const lots = Array.from({ length: Math.ceil(items.length / size) }, (_, at): Lot<T> => {
    return { at, items: items.slice(at * size, (at + 1) * size) };
  });
  const done = new Map<number, readonly R[]>();
  const take = async (work: Work<T, R>): Promise<void> => {
    for (let lot = lots.shift(); lot !== undefined; lot = lots.shift()) {
      try {
        done.set(lot.at, await work(lot.items));
      } catch (error) {
        lots.unshift(lot);
        throw error;
      }
    }
  };
  await Promise.all(others.map((work) => take(work).catch(() => undefined)));
  await take(own);
  return [...done].sort(([a], [b]) => a - b).flatMap(([, made]) => made);
}
