/** What an editor is told of a waiver that answers for too much, for nothing there is, or that stands twice. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';
import type { Bilingual, Locale } from '#lib/site/locale';

/** What a waiver lets pass: each problem in brief, and the words that would name it alone. */
export type Waived = {
  readonly block: string;
  readonly briefs: readonly Bilingual[];
  /** Null for a problem whose words another quotes as well. */
  readonly own: readonly (string | null)[];
};

const listed = ({ briefs }: Waived, locale: Locale): string =>
  briefs.map((brief) => brief[locale]).join(locale === 'zh' ? '；' : '; ');

/** As it is pasted into the head of a translation. */
const line = (what: string): string => `what: ${JSON.stringify(what)}`;

const alikeWords = {
  zh: '引号中的字相同的，what 分不开：请核对这个理由对每一处都成立，不成立就改译文。',
  en: 'Those that quote the same words no what can tell apart: see that the reason holds for each, or mend the translation.',
};

/** How to narrow it: a line `what` for each that one can name. */
function narrowed({ own }: Waived): Bilingual {
  const lines = [...new Set(own.flatMap((words) => (words === null ? [] : line(words))))];
  const alike = own.includes(null) ? alikeWords : { zh: '', en: '' };
  if (lines.length === 0) return alike;
  return {
    zh: `一条只放行一个，各写各的理由：加一行 ${lines.join(' 或 ')}，其余的另写一条。${alike.zh}`,
    en: `Let each waiver answer for one, with its own reason: add a line ${lines.join(' or ')}, and a waiver for each of the others. ${alike.en}`.trimEnd(),
  };
}

export const waiverProblems = {
  wide: defineWarning('bilingual/wide-waiver', (waived: Waived) => {
    const { block, briefs } = waived;
    const hint = narrowed(waived);
    return say(
      `这条 waive 放行了 ${block} 的 ${briefs.length} 个问题：${listed(waived, 'zh')}。`,
      `This waiver lets ${briefs.length} problems of ${block} pass: ${listed(waived, 'en')}.`,
      hint.zh,
      hint.en,
    );
  }),
  noSuchRule: defineError('bilingual/unused-waiver', (rule: string, near: string | null) =>
    say(
      `没有“${rule}”这种问题，这条 waive 用不上。`,
      `There is no problem “${rule}”, so this waiver is unused.`,
      near === null ? '照提示里问题的名称改正 rule，或删去这一条。' : `rule 是不是要写 ${near}？`,
      near === null
        ? 'Write rule as the message names the problem, or delete the waiver.'
        : `Did you mean rule: ${near}?`,
    ),
  ),
  notWaivable: defineError('bilingual/unused-waiver', (rule: string) =>
    say(
      `“${rule}”不能放行，这条 waive 用不上。`,
      `“${rule}” cannot be waived, so this waiver is unused.`,
      '删去这一条，照那个问题的提示改正；能放行的只是某一段或某个标题里两种文字的不一致。',
      'Delete it and mend what that problem tells; only where a block or headline says something else in the other language can it be waived.',
    ),
  ),
  duplicate: defineError('bilingual/duplicate-waiver', (rule: string, block: string) =>
    say(
      `${block} 的“${rule}”已经有一条同样的 waive。`,
      `There is the same waiver of “${rule}” for block ${block} already.`,
      '删去这一条；若要放行的是另一个数，加一行 what，写明是哪个数。',
      'Delete it; if it is for another figure, add a line what that names the figure.',
    ),
  ),
};
