/** The rule that two persons of the term base have not exchanged their posts. */

import type { TermLike } from '#lib/bilingual/reading/facts';
import type { BlockPair, BlockRule } from './agreementPair';
import { termsIn } from './compareTerms';
import { isPerson } from './persons';
import { placeInBlock } from './placeInBlock';
import { postProblems } from './postProblems';
import { type Post, readEnPost, readZhPost } from './readPosts';

type Holder = { readonly term: TermLike; readonly zh: Post; readonly en: Post };

const hint = /长|书记|主任|主席|经理|总裁|教授/;

const isOnce = (text: string, name: string): boolean => text.split(name).length === 2;

/** Who is named once in both languages, each time next to a post. */
function readHolders(zh: string, en: string, terms: readonly TermLike[]): Holder[] {
  const persons = termsIn(zh, terms).filter(isPerson);
  const names = persons.map((term) => term.zh);
  return persons.flatMap((term) => {
    if (!isOnce(zh, term.zh) || !isOnce(en, term.en)) return [];
    const posts = { zh: readZhPost(zh, term.zh, names), en: readEnPost(en, term.en) };
    return posts.zh === null || posts.en === null ? [] : [{ term, zh: posts.zh, en: posts.en }];
  });
}

const fits = (zh: Post, en: Post): boolean =>
  zh.isDeputy === en.isDeputy && en.nouns.every((noun) => zh.nouns.includes(noun));

/** Neither has the own post, and each has the other’s. */
const isExchange = (one: Holder, other: Holder): boolean =>
  !fits(one.zh, one.en) && !fits(other.zh, other.en) && fits(one.zh, other.en) && fits(other.zh, one.en);

function placesOf({ original, translation, wording }: BlockPair, { term }: Holder) {
  const isZh = wording?.original === 'zh';
  const [from, to] = isZh ? [term.zh, term.en] : [term.en, term.zh];
  const placeOf = ({ file, block }: BlockPair['original'], name: string) => {
    const start = block.text.indexOf(name);
    return placeInBlock(file, block, { start, end: start + name.length });
  };
  return { from: placeOf(original, from), to: placeOf(translation, to) };
}

/** Two posts exchanged between two persons, told at the first of them in the translation. */
export const postRule: BlockRule = (pair) => {
  const { original, translation, wording } = pair;
  if (wording === null) return [];
  const isZh = wording.original === 'zh';
  const [zh, en] = (isZh ? [original, translation] : [translation, original]).map(({ block }) => block.text);
  if (zh === undefined || en === undefined || !hint.test(zh)) return [];
  const holders = readHolders(zh, en, wording.terms);
  return holders.flatMap((one, index) => {
    const other = holders.slice(index + 1).find((later) => isExchange(one, later));
    if (other === undefined) return [];
    const { from, to } = placesOf(pair, one);
    const problem = postProblems.exchanged(to, [one.term, other.term], [one.zh.words, other.zh.words]);
    const message = { zh: '原文在这里。', en: 'The original is here.' };
    return [{ block: original.block.id, problem: { ...problem, related: [{ ...from, message }] } }];
  });
};
