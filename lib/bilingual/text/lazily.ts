/** Makes a costly value when it is first asked for, so that loading a file costs nothing. */

/** A function that makes its value once. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
