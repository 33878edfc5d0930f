/** What can be wrong with `translation.lock.json` itself. */
import { defineError, say } from '#lib/site/defineProblem';

export const lockProblems = {
  line: defineError('drift/lock', () =>
    say(
      '这一行不是 npm run sync 写出的样子：可能是手工改过，或合并时有冲突未解决。',
      'This line is not as npm run sync writes it: it was changed by hand, or a merge left a conflict.',
      '从版本库恢复这个文件；合并冲突时，每一段的记录留一行，按段落编号排列。也可以删去文件，核对译文后重新运行 npm run sync。',
      'Restore the file from version control; in a conflict keep one line for each block, in order. Or delete it, check the translation and run npm run sync again.',
    ),
  ),
};
