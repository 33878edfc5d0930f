/** Looks at how a text goes on at an offset, such as the words after a figure. */
import { matchAt } from './scan';

/** Finds the first of several sticky patterns that match at an offset, all of the same flags; mostly one look tells that none does. */
export function findStart<T>(starts: readonly (readonly [RegExp, T])[]) {
  const sources = starts.map(([{ source }]) => `(?:${source})`);
  const any = new RegExp(sources.join('|'), starts[0]?.[0].flags);
  return (text: string, at: number): { readonly match: RegExpExecArray; readonly meaning: T } | null => {
    if (matchAt(any, text, at) === null) return null;
    for (const [pattern, meaning] of starts) {
      const match = matchAt(pattern, text, at);
      if (match !== null) return { match, meaning };
    }
    return null;
  };
}
