/** What can be wrong with the promises of the portal: its ledger of addresses, and what was published at them. */
import { addressOwner } from '#lib/site/addresses';
import { defineError, defineWarning, say } from '#lib/site/defineProblem';
import type { Redirect } from '#lib/site/redirects';

/** `to` is null where nothing tells what the new address might be. */
export type Suggestion = { readonly from: string; readonly to: string | null };

const withdraw = {
  zh: '要是不再刊出，先恢复文件，再在原文开头写 withdrawn。',
  en: "If it is to be seen no more, restore the files and write withdrawn in the original's front matter.",
};
const elsewhere = {
  zh: '要是不再需要，引到最相近的页面。',
  en: 'If it is needed no more, lead it to what comes closest.',
};

const lines = (suggestions: readonly Suggestion[], blank: string): string =>
  suggestions.map(({ from, to }) => `\n- { from: ${from}, to: ${to ?? blank} }`).join('');

export const ledgerProblems = {
  line: defineError('ledger/line', () =>
    say(
      '网址台账的这一行不是 npm run record 写出的样子：可能是手工改过，或合并时有冲突未解决。',
      'This line of the ledger is not as npm run record writes it: it was changed by hand, or a merge left a conflict.',
      '从版本库恢复这个文件；合并冲突时，两边的行都留下，每个网址一行，再运行 npm run record。',
      'Restore the file from version control; in a conflict keep the lines of both sides, one for each address, and run npm run record.',
    ),
  ),
  lost: defineError('ledger/lost', (url: string, count: number, suggestions: readonly Suggestion[]) => {
    const otherwise = addressOwner(url)?.kind === 'report' ? withdraw : elsewhere;
    return say(
      `发布过的网址会打不开：${url}${count === 1 ? '' : `（连同它，共${count}个）`}。`,
      `An address that was published would lead nowhere: ${url}${count === 1 ? '' : ` (${count} in all)`}.`,
      `要是改了名，在 content/redirects.yaml 里写：${lines(suggestions, '新网址')}\n${otherwise.zh}`,
      `If it was renamed, write in content/redirects.yaml:${lines(suggestions, 'NEW-ADDRESS')}\n${otherwise.en}`,
    );
  }),
  hidden: defineError('ledger/hidden', (url: string) =>
    say(
      `已经发布的内容成了草稿，或改到了将来上网：${url} 会打不开。`,
      `What was published has become a draft, or is posted in the future: ${url} would lead nowhere.`,
      '删去 draft，恢复 posted；要撤下，在原文开头写 withdrawn（日期和理由），网址就会留下。',
      'Delete draft and restore posted; to take it back, write withdrawn (date and reason) in the original: its address then stays.',
    ),
  ),
  changed: defineError('ledger/changed', (slug: string, count: number) =>
    say(
      `已发布的正文改了${count === 0 ? '（有删去或调换次序的段落）' : `${count}处`}，却没有说明。`,
      `The published text changed ${count === 0 ? '(blocks were deleted or moved)' : count === 1 ? 'in one place' : `in ${count} places`} and nothing says so.`,
      `内容有改动：在原文开头写 updated（今天的日期；同一天再改，写到分钟）；更正差错：在 corrections 末尾加一条。只改错字、不改意思：运行 npm run record -- ${slug} --minor "改了什么"。`,
      `For a change of substance write updated in the original (today's date, to the minute if it is the second that day); for a mistake add an entry at the end of corrections. If only a slip was mended: npm run record -- ${slug} --minor "what was mended".`,
    ),
  ),
  translationChanged: defineError('ledger/translation-changed', (slug: string, count: number) =>
    say(
      `已发布的译文改了${count === 0 ? '（有删去或调换次序的段落）' : `${count}处`}，原文却没有改，也没有说明。`,
      `The published translation changed ${count === 0 ? '(blocks were deleted or moved)' : count === 1 ? 'in one place' : `in ${count} places`}; its original did not, and nothing says why.`,
      `译错了：在原文的 corrections 末尾加一条，说明译文改了什么。只是润色：运行 npm run record -- ${slug} --minor "改了什么"。译文跟上原文的改动：先运行 npm run sync -- ${slug}。`,
      `If the translation was wrong, add an entry at the end of the original's corrections. If it only reads better now: npm run record -- ${slug} --minor "what was mended". If it follows a change of the original: npm run sync -- ${slug} first.`,
    ),
  ),
  unrecorded: defineWarning('ledger/unrecorded', (url: string) =>
    say(
      `上网已满三天，网址还没有记入台账：${url}。`,
      `It was posted three days ago or more, and its address is not in the ledger: ${url}.`,
      '运行 npm run record 并提交 content/ledger.json，网址和正文从此有据可查。',
      'Run npm run record and commit content/ledger.json: from then on address and text are on record.',
    ),
  ),
};

export const redirectProblems = {
  taken: defineError('redirect/taken', (from: string) =>
    say(
      `这个网址上有内容，不能改到别处：${from}。`,
      `Something stands at this address, so it cannot lead elsewhere: ${from}.`,
      'from 写已经没有内容的旧网址；内容还在的，删去这一条。',
      'In from write an address that nothing stands at any more; while something does, delete the entry.',
    ),
  ),
  target: defineError('redirect/target', (to: string, near: string | null) =>
    say(
      `新网址打不开：${to}。`,
      `The new address leads nowhere: ${to}.`,
      near === null ? 'to 写本站现有的网址。' : `是不是要写 ${near}？`,
      near === null ? 'In to write an address of this portal that is there.' : `Did you mean ${near}?`,
    ),
  ),
  chain: defineError('redirect/chain', ({ to }: Redirect, last: string) =>
    say(
      `新网址自己也改了：${to}。`,
      `The new address has itself moved: ${to}.`,
      `to 直接写最后的网址 ${last}，读者只转一次。`,
      `In to write the last address, ${last}, so that readers are led once only.`,
    ),
  ),
  loop: defineError('redirect/loop', ({ from }: Redirect) =>
    say(
      `网址绕回了自己：${from}。`,
      `The address leads back to itself: ${from}.`,
      '各条连成了圈，读者永远到不了。把 to 改成有内容的网址。',
      'The entries form a circle that readers never leave. In to write an address that something stands at.',
    ),
  ),
};
