/** Remembers what was made last, so that what is asked for again soon need not be made again. */

/** Values by their keys. */
export type Recent<K, V> = {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
};

/** The `size` last values at least, and twice as many at most; those of the latest are never forgotten all at once. */
export function recently<K, V>(size: number): Recent<K, V> {
  let [latest, before] = [new Map<K, V>(), new Map<K, V>()];
  return {
    get: (key) => latest.get(key) ?? before.get(key),
    set: (key, value) => {
      if (latest.size >= size) [latest, before] = [new Map<K, V>(), latest];
      latest.set(key, value);
    },
  };
}
