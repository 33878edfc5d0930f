/** Remembers what was made last, so that what is asked for again soon need not be made again. */

/** The `size` last values at least, and twice as many at most; those of the latest are never forgotten all at once. */
export function recently<K, V>(size: number) {
  let [latest, before] = [new Map<K, V>(), new Map<K, V>()];
  return {
    get: (key: K): V | undefined => latest.get(key) ?? before.get(key),
    set: (key: K, value: V): void => {
      if (latest.size >= size) [latest, before] = [new Map<K, V>(), latest];
      latest.set(key, value);
    },
  };
}
