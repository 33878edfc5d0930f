/** Makes a figure of words that have no bound and no direction: an idiom, a name, a share told by its parts. */
import { type Rational, unity } from '#lib/bilingual/text/rational';
import type { Figure } from './facts';

type Span = { readonly index: number; readonly 0: string };

type Parts = Pick<Figure, 'kind' | 'unit' | 'weight'> & { readonly value: Rational };

/** The figure that the whole of a match states. */
export const plainFigure = ({ index: start, 0: surface }: Span, parts: Parts): Figure => ({
  ...parts,
  step: unity,
  bound: 'exact',
  direction: null,
  otherwise: null,
  start,
  end: start + surface.length,
  surface,
});
