/** What an editor is told of a key figure that its block does not state, or that another report states otherwise. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';
import type { Bilingual } from '#lib/site/locale';

/** A figure as its problems name it: `claim` in words, `where` the block in the languages concerned. */
export type Named = {
  readonly id: string;
  readonly claim: Bilingual;
  readonly where: Bilingual;
  /** What the text says instead; null where nothing comes close. */
  readonly near: string | null;
};

const instead = (near: string | null): Bilingual =>
  near === null ? { zh: '', en: '' } : { zh: `，写的是“${near}”`, en: `; it says “${near}”` };

export const figureProblems = {
  value: defineError('figure/value', ({ id, claim, where, near }: Named) =>
    say(
      `数字“${id}”是${claim.zh}，${where.zh}没有这个数${instead(near).zh}。`,
      `The figure "${id}" is ${claim.en}, which ${where.en} does not state${instead(near).en}.`,
      '两处要一致：改 figures 里的 value，或改正文。',
      'The two must agree: change value under figures, or the text.',
    ),
  ),
  unit: defineError('figure/unit', ({ id, claim, where, near }: Named) =>
    say(
      `数字“${id}”的单位写作 ${claim.zh}，与${where.zh}的“${near ?? ''}”不符。`,
      `The unit of "${id}" is given as ${claim.en}, but ${where.en} says “${near ?? ''}”.`,
      '改 figures 里的 unit；论人的用 person，论户的用 household，其余计数用 count。',
      'Change unit under figures; people are person, households are household, other counts count.',
    ),
  ),
  approximate: defineError('figure/approximate', ({ id, claim, where, near }: Named) =>
    say(
      `数字“${id}”的限定写作“${claim.zh}”，与${where.zh}的“${near ?? ''}”不符。`,
      `"${id}" is bounded as “${claim.en}”, but ${where.en} says “${near ?? ''}”.`,
      '改 figures 里的 approximate：正文是确数就不写，有“多、约、近、不低于”就写相应的词。',
      'Change approximate under figures: leave it out for an exact figure, else name the bound of the text.',
    ),
  ),
  change: defineError('figure/change', ({ id, claim, where }: Named) =>
    say(
      `数字“${id}”的变化是${claim.zh}，${where.zh}没有在同一句里写出。`,
      `The change of "${id}" is ${claim.en}, which ${where.en} does not state in the same sentence.`,
      '改 figures 里的 change，或改正文；下降写负数。',
      'Change change under figures, or the text; a fall is negative.',
    ),
  ),
  basis: defineError('figure/basis', ({ id, claim, where }: Named) =>
    say(
      `数字“${id}”的变化以“${claim.zh}”为比较，${where.zh}没有这样写。`,
      `The change of "${id}" is measured “${claim.en}”, which ${where.en} does not say.`,
      '改 figures 里的 basis，或在同一句里写明“同比”“环比”或年份。',
      'Change basis under figures, or say in the sentence what it is compared with.',
    ),
  ),
  period: defineError('figure/period', ({ id, claim, where, near }: Named) =>
    say(
      `数字“${id}”的时期是${claim.zh}，从${where.zh}的“${near ?? ''}”一句读不出来。`,
      `The period of "${id}" is ${claim.en}, which ${where.en} does not give to “${near ?? ''}”.`,
      '改 figures 里的 period，或改正文：季度、半年、月、日写在句中或段中，年份写在句中，否则即首发年份。',
      'Change period under figures, or the text: a quarter, half, month or day stands in its sentence or block, a year in its sentence, else it is the year of publication.',
    ),
  ),
  reservedId: defineError('figure/reserved-id', (id: string) =>
    say(
      `“${id}”已是小标题或段落的编号，数字不能再用。`,
      `"${id}" is already the id of a section or a block, so no figure can have it.`,
      '换一个说明这个数字的英文词。',
      'Choose a word that says what the figure is.',
    ),
  ),
  suggested: defineWarning('figure/suggested', (block: string, count: number) =>
    say(
      `段落 ${block} 有 ${count} 个数字，没有一个列入 figures。`,
      `Block ${block} states ${count} figures, and none of them is under figures.`,
      '可以选读者最该看到的列入 figures；只是建议。',
      'Consider listing those readers should see; this is only a suggestion.',
    ),
  ),
  unknown: defineError('figure/unknown', (ref: string, near: string | null) =>
    say(
      `没有“${ref}”这个数字。`,
      `There is no figure "${ref}".`,
      near === null ? '写 figures 里的编号；别篇的写成“短名/编号”。' : `是不是要写 ${near}？`,
      near === null ? 'Write an id from figures; one of another report as slug/id.' : `Did you mean ${near}?`,
    ),
  ),
  unpublished: defineError('figure/unpublished', (ref: string) =>
    say(
      `写有“${ref}”的那一篇是草稿，或尚未到上网时间。`,
      `The report that states "${ref}" is a draft or not yet posted.`,
      '先发布那一篇，或暂时去掉这个数字。',
      'Publish that piece first, or take the figure out for now.',
    ),
  ),
  withdrawn: defineError('figure/withdrawn', (ref: string) =>
    say(
      `写有“${ref}”的那一篇已经撤回，它的数字不再引用。`,
      `The report that states "${ref}" was withdrawn; its figures are quoted no more.`,
      '去掉这个数字，或改引另一篇里的。',
      'Take the figure out, or pick one of another report.',
    ),
  ),
  otherChoice: defineError('figure/other-choice', (here: string | null, there: string | null) =>
    say(
      `译文挑的数字与原文不同：原文是${there ?? '没有'}，译文是${here ?? '没有'}。`,
      `The translation picks other figures than the original: ${there ?? 'none'} there, ${here ?? 'none'} here.`,
      '两种语言的 KeyFigures 写同样的 ids，次序也相同。',
      'Give KeyFigures the same ids in both languages, in the same order.',
    ),
  ),
  otherUnit: defineError('figure/other-unit', (indicator: string, here: Bilingual, there: Bilingual) =>
    say(
      `指标“${indicator}”在这里以“${here.zh}”计，在别处以“${there.zh}”计。`,
      `The indicator "${indicator}" is given in ${here.en} here and in ${there.en} elsewhere.`,
      '同一指标用同一种单位；不是同一指标，就换一个 indicator。',
      'Give one indicator one kind of unit; if it is another indicator, change indicator.',
    ),
  ),
  otherValue: defineWarning('figure/other-value', (indicator: string, here: Bilingual, there: Bilingual) =>
    say(
      `指标“${indicator}”同一时期在这里是${here.zh}，在别处是${there.zh}。`,
      `For the same period the indicator "${indicator}" is ${here.en} here and ${there.en} elsewhere.`,
      '如有订正，请在文中说明；否则改正其中一处，或换一个 indicator。',
      'If it was revised, say so in the text; otherwise correct one of them or change indicator.',
    ),
  ),
};
