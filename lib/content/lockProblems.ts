/** What can be wrong with `translation.lock.json` itself. */
import { defineError, say } from '#lib/site/defineProblem';

/** The report or page a lock belongs to: the name of its folder. */
const slugOf = (file: string): string => file.split('/').at(-2) ?? '';

export const lockProblems = {
  line: defineError('drift/lock', () =>
    say(
      '这一行不是 npm run sync 写出的样子：可能是手工改过。',
      'This line is not as npm run sync writes it: it may have been changed by hand.',
      '从版本库恢复这个文件。也可以删去它，核对译文后重新运行 npm run sync。',
      'Restore the file from version control. Or delete it, check the translation and run npm run sync again.',
    ),
  ),
  conflict: defineError('drift/conflict', (file: string, first: number, last: number) =>
    say(
      `第 ${first} 行至第 ${last} 行是合并时没有解决的冲突：git 把两个分支的记录都留在了这里。`,
      `Lines ${first} to ${last} are a conflict left by a merge: git has kept the records of both branches here.`,
      `先解决两种文字的冲突，再取任一方的记录：git checkout --ours -- ${file}。然后运行 npm run check，另一方改过的段落会列为滞后；核对译文后运行 npm run sync -- ${slugOf(file)}。`,
      `First resolve the conflicts of the two texts, then take the records of either side: git checkout --ours -- ${file}. npm run check will then name what the other side changed as lagging; check the translation and run npm run sync -- ${slugOf(file)}.`,
    ),
  ),
};
