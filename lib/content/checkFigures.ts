/** Holds the key figures of a report against the prose of every language it exists in. */
import type { FigureClaim } from '#lib/bilingual/claims/claim';
import { countFigures, type FaultKind, type FigureFault } from '#lib/bilingual/claims/proveFigures';
import { placeInBlock, placeOfBlock } from '#lib/bilingual/pairing/placeInBlock';
import type { Block } from '#lib/mdx/body';
import { amountText } from '#lib/site/formatAmount';
import type { Bilingual, Locale } from '#lib/site/locale';
import { formatPeriod } from '#lib/site/periods';
import type { ContentProblem, Place } from '#lib/site/problem';
import { figureProblems, type Named } from './figureProblems';
import type { FigureMatter } from './figureSchema';
import { factProblems } from './pairProblems';
import { claimOf, type FigureContext, proveBlock } from './proveBlock';
import type { Text } from './readText';

/** A figure of the frontmatter with its place in the list. */
type Listed = { readonly figure: FigureMatter; readonly index: number; readonly claim: FigureClaim };

type Failed = { readonly text: Text<unknown>; readonly block: Block; readonly fault: FigureFault };

const languages: Record<Locale, Bilingual> = {
  zh: { zh: '中文', en: 'the Chinese' },
  en: { zh: '英文', en: 'the English' },
};

function whereOf(failed: readonly Failed[], block: string): Bilingual {
  const [first, ...more] = failed.map(({ text }) => languages[text.locale]);
  if (first === undefined || more.length > 0)
    return { zh: `段落 ${block} 的中英文`, en: `block ${block} in either language` };
  return { zh: `段落 ${block} 的${first.zh}`, en: `${first.en} of block ${block}` };
}

const inBoth = (word: (locale: Locale) => string): Bilingual => ({ zh: word('zh'), en: word('en') });

/** What the editor claims, in the words of the kind of fault. */
function claimWords(kind: FaultKind, { figure, claim }: Listed): Bilingual {
  const { change } = claim;
  if (kind === 'unit') return inBoth(() => figure.unit);
  if (kind === 'approximate')
    return figure.approximate === undefined
      ? { zh: '确数', en: 'exact' }
      : inBoth(() => String(figure.approximate));
  if (kind === 'period') return inBoth((locale) => formatPeriod(claim.period, locale));
  if (kind === 'change' && change !== null) return inBoth((locale) => amountText(change, locale));
  if (kind === 'basis') return inBoth(() => change?.basis ?? '');
  return inBoth((locale) => amountText({ value: claim.value, unit: claim.unit }, locale));
}

const fieldOf: Readonly<Record<FaultKind, readonly string[]>> = {
  value: ['value'],
  unit: ['unit'],
  approximate: ['approximate'],
  change: ['change', 'value'],
  basis: ['change', 'basis'],
  period: ['period'],
};

const placeOfFault = ({ text, block, fault: { near } }: Failed): Place =>
  near === null ? placeOfBlock(text.file, block) : placeInBlock(text.file, block, near);

/**
 * At the frontmatter where no language states it, else at the text that differs; each names the other. English does
 * not say what a number counts, so a unit is the frontmatter's matter.
 */
function wordFaults(
  context: FigureContext,
  listed: Listed,
  kind: FaultKind,
  failed: readonly Failed[],
  all: number,
) {
  const { figure, index } = listed;
  const [first] = failed;
  if (first === undefined) return [];
  const typed = context.original.yaml.placeOf(['figures', index, ...fieldOf[kind]]);
  const named: Named = {
    id: figure.id,
    claim: claimWords(kind, listed),
    where: whereOf(failed, figure.block),
    near: first.fault.near?.surface ?? null,
  };
  const problem = (place: Place, others: readonly Place[], message: Bilingual): ContentProblem => ({
    ...figureProblems[kind](place, named),
    related: others.map((other) => ({ ...other, message })),
  });
  if (failed.length === all || kind === 'unit')
    return [problem(typed, failed.map(placeOfFault), { zh: '正文在这里。', en: 'The text is here.' })];
  return [problem(placeOfFault(first), [typed], { zh: '数字列在这里。', en: 'The figure is listed here.' })];
}

const faultKinds: readonly FaultKind[] = ['value', 'unit', 'approximate', 'change', 'basis', 'period'];

function blockProblems(context: FigureContext, id: string, listed: readonly Listed[]): ContentProblem[] {
  const sides = proveBlock(
    context,
    id,
    listed.map(({ claim }) => claim),
  );
  return listed.flatMap((one, n) =>
    faultKinds.flatMap((kind) => {
      const failed = sides.flatMap(({ text, block, proofs }) => {
        const fault = proofs[n]?.faults.find((found) => found.kind === kind);
        return fault === undefined ? [] : [{ text, block, fault }];
      });
      return wordFaults(context, one, kind, failed, sides.length);
    }),
  );
}

function idProblems({ original }: FigureContext, figures: readonly FigureMatter[]): ContentProblem[] {
  const { sections } = original.body;
  const blocks = new Set(sections.flatMap((section) => section.blocks.map(({ id }) => id)));
  const taken = new Set([...sections.map(({ id }) => id), ...blocks]);
  const firsts = new Map([...figures.entries()].reverse().map(([index, { id }]) => [id, index]));
  return figures.flatMap(({ id, block }, index) => {
    const place = (key: string): Place => original.yaml.placeOf(['figures', index, key]);
    return [
      ...(firsts.get(id) === index ? [] : [factProblems.duplicate(place('id'), id)]),
      ...(taken.has(id) ? [figureProblems.reservedId(place('id'), id)] : []),
      ...(blocks.has(block) ? [] : [factProblems.unknownBlock(place('block'), block)]),
    ];
  });
}

/** How many figures make a paragraph one whose readers would want some of them set out. */
const several = 3;

/** Dense paragraphs of a report none of whose figures is listed. */
function suggestions({ original, terms }: FigureContext): ContentProblem[] {
  const { matter, body, file, locale } = original;
  if (matter.kind !== 'report') return [];
  const listed = new Set((matter.figures ?? []).map(({ block }) => block));
  const blocks = body.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => {
    if (listed.has(block.id) || !['paragraph', 'list'].includes(block.kind)) return [];
    const count = countFigures({ text: block.text, locale, terms });
    return count < several ? [] : [figureProblems.suggested(placeOfBlock(file, block), block.id, count)];
  });
}

/** Ids, blocks, and whether each language states each figure as typed. */
export function checkFigures(context: FigureContext): ContentProblem[] {
  const figures = context.original.matter.figures ?? [];
  const listed = figures.flatMap((figure, index): Listed[] => {
    const claim = claimOf(figure);
    return claim === null ? [] : [{ figure, index, claim }];
  });
  const blocks = [...new Set(figures.map(({ block }) => block))];
  return [
    ...idProblems(context, figures),
    ...blocks.flatMap((id) =>
      blockProblems(
        context,
        id,
        listed.filter(({ figure }) => figure.block === id),
      ),
    ),
    ...suggestions(context),
  ];
}
