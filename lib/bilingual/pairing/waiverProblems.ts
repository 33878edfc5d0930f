/** What an editor is told of a waiver that answers for too much, or that stands twice. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';

const listed = (words: readonly string[], comma: string): string =>
  words.map((one) => `“${one}”`).join(comma);

export const waiverProblems = {
  wide: defineWarning('bilingual/wide-waiver', (block: string, words: readonly string[]) =>
    say(
      `这条 waive 放行了 ${block} 的 ${words.length} 个问题：${listed(words, '、')}。`,
      `This waiver lets ${words.length} problems of ${block} pass: ${listed(words, ', ')}.`,
      `加一行 what: "${words[0] ?? ''}"，它就只放行这一个；其余的另写一条，各写各的理由。`,
      `Add a line what: "${words[0] ?? ''}" and it lets that one pass alone; give each of the others a waiver and a reason of its own.`,
    ),
  ),
  duplicate: defineError('bilingual/duplicate-waiver', (rule: string, block: string) =>
    say(
      `${block} 的“${rule}”已经有一条同样的 waive。`,
      `There is the same waiver of "${rule}" for block ${block} already.`,
      '删去这一条；若要放行的是另一个数，加一行 what，写明是哪个数。',
      'Delete it; if it is for another figure, add a line what that names the figure.',
    ),
  ),
};
