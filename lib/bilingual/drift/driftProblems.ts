/** What an editor is told of a translation that lags behind its original. */

import { isHeadline, partName } from '#lib/bilingual/pairing/headlines';
import { defineError, defineWarning, say } from '#lib/site/defineProblem';
import type { Bilingual, Locale } from '#lib/site/locale';
import { factMeaning, factWords } from './blockFacts';
import type { FactChanges } from './factChanges';

const sync = (slug: string): string => `npm run sync -- ${slug}`;

/** Quotation marks within others are single ones. */
const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** Words of a part of a day, month or year, which longer ones may hold. */
const isPart = (fact: string): boolean => !/^-?\d/.test(factMeaning(fact)) && !/\d/.test(factWords(fact));

const ways: Readonly<Record<string, Bilingual>> = {
  '↑': { zh: '升', en: 'up' },
  '↓': { zh: '降', en: 'down' },
};
const noWay: Bilingual = { zh: '未说升降', en: 'neither up nor down' };

/** Which way a figure goes, where the same words stand on both sides. */
function wayOf(fact: string, others: readonly string[], locale: Locale): string {
  if (!others.some((other) => factWords(other) === factWords(fact))) return '';
  const way = ways[factMeaning(fact).slice(-1)] ?? noWay;
  return locale === 'zh' ? `（${way.zh}）` : ` (${way.en})`;
}

/** Each quoted once, and 下旬 not beside 4月下旬. */
function listed(facts: readonly string[], others: readonly string[], locale: Locale): string {
  const holds = (longer: string, fact: string): boolean =>
    factWords(longer) !== factWords(fact) && factWords(longer).includes(factWords(fact));
  const whole = facts.filter((fact) => !(isPart(fact) && facts.some((longer) => holds(longer, fact))));
  const words = whole.map((fact) => quoted(factWords(fact)) + wayOf(fact, others, locale));
  return [...new Set(words)].join(locale === 'zh' ? '、' : ', ');
}

function changeWords({ gone, added }: FactChanges): Bilingual {
  const zh = [
    ...(gone.length > 0 ? [`原为${listed(gone, added, 'zh')}`] : []),
    ...(added.length > 0 ? [`现为${listed(added, gone, 'zh')}`] : []),
  ];
  const en = [
    ...(gone.length > 0 ? [`it said ${listed(gone, added, 'en')}`] : []),
    ...(added.length > 0 ? [`it now says ${listed(added, gone, 'en')}`] : []),
  ];
  return { zh: zh.join('，'), en: en.join(', ') };
}

export const driftProblems = {
  unrecorded: defineWarning('drift/unrecorded', (slug: string, block: string | null) =>
    say(
      block === null
        ? '还没有记录这份译文译自怎样的原文，原文以后改动时无从发觉。'
        : `还没有记录${partName(block).zh}译自怎样的原文，原文以后改动时无从发觉。`,
      block === null
        ? 'No record says which original this translation was made from, so later changes would go unnoticed.'
        : `No record says which original ${partName(block).en} was made from, so later changes would go unnoticed.`,
      `译文核对无误后，运行 ${sync(slug)}。`,
      `Once the translation has been checked, run ${sync(slug)}.`,
    ),
  ),
  unrecordedHeadlines: defineWarning('drift/unrecorded', (slug: string) =>
    say(
      '还没有记录标题、导语和小标题译自怎样的原文，原文以后改动时无从发觉。',
      'No record says which titles, summaries and headings of the original were translated, so later changes would go unnoticed.',
      `译文核对无误后，运行 ${sync(slug)}。`,
      `Once the translation has been checked, run ${sync(slug)}.`,
    ),
  ),
  lagging: defineWarning('drift/lagging', (slug: string, block: string) =>
    say(
      `${partName(block).zh.trimStart()}的原文在翻译之后有改动，译文可能尚未跟上。`,
      `The original of ${partName(block).en} has changed since it was translated; the translation may not have followed.`,
      `改好译文后运行 ${sync(slug)}；译文不必改的，运行 ${sync(slug)} --minor 理由。`,
      `Bring the translation up to date and run ${sync(slug)}, or, if it needs no change, ${sync(slug)} --minor WHY.`,
    ),
  ),
  figures: defineError('drift/figures', (slug: string, block: string, facts: FactChanges) => {
    const { zh, en } = changeWords(facts);
    return say(
      `${partName(block).zh.trimStart()}的原文在翻译之后改动了数字、日期、时间或文号：${zh}。`,
      `The original of ${partName(block).en} has changed a figure, date, time or number since it was translated: ${en}.`,
      `照原文改好译文后，运行 ${sync(slug)}；译文不必改的，运行 ${sync(slug)} --minor 理由。在此之前不能发布。`,
      `Bring the translation up to date and run ${sync(slug)}, or, if it needs no change, ${sync(slug)} --minor WHY; until then nothing is published.`,
    );
  }),
  leftover: defineWarning('drift/leftover', (slug: string, id: string | null) =>
    id === null
      ? say(
          '只有一种文字，没有译文，用不上这份记录。',
          'There is no translation, so this record is unused.',
          '删去这个文件，或补上译文。',
          'Delete the file, or add the translation.',
        )
      : say(
          `原文已没有${partName(id).zh}${isHeadline(id) ? '' : '这一段'}，这条记录用不上了。`,
          `The original no longer has ${isHeadline(id) ? partName(id).en : `a block ${id}`}, so its record is unused.`,
          `运行 ${sync(slug)}，它会清去这一行。`,
          `Run ${sync(slug)}, which takes the line away.`,
        ),
  ),
};
