/** Reads the post that stands next to a person’s name: 副局长李四, “Li Si, deputy director”. */

/** A post: whether it is that of a deputy, and what its English noun may be. */
export type Post = {
  /** As it stands. */
  readonly words: string;
  readonly isDeputy: boolean;
  readonly nouns: readonly string[];
};

const nounsOf: Readonly<Record<string, readonly string[]>> = {
  局长: ['director', 'head', 'chief', 'director general', 'director-general'],
  厅长: ['director', 'head', 'chief', 'director general', 'director-general'],
  处长: ['director', 'head', 'chief'],
  科长: ['director', 'head', 'chief'],
  主任: ['director', 'head', 'chief', 'chair', 'chairman', 'chairperson', 'chairwoman'],
  部长: ['minister', 'head', 'director'],
  书记: ['secretary'],
  秘书长: ['secretary general', 'secretary-general'],
  省长: ['governor'],
  市长: ['mayor'],
  县长: ['mayor', 'magistrate', 'head', 'governor'],
  区长: ['mayor', 'head', 'governor', 'chief'],
  镇长: ['mayor', 'head', 'chief'],
  主席: ['chair', 'chairman', 'chairperson', 'chairwoman', 'president'],
  院长: ['president', 'dean', 'director', 'head'],
  校长: ['president', 'principal', 'headmaster', 'headteacher', 'chancellor'],
  所长: ['director', 'head', 'chief'],
  会长: ['president', 'chair', 'chairman', 'chairperson', 'chairwoman'],
  董事长: ['chair', 'chairman', 'chairperson', 'chairwoman'],
  总经理: ['manager', 'general manager'],
  总裁: ['president'],
  教授: ['professor'],
};

const zhPost = `(?<deputy>副)?(?<noun>${Object.keys(nounsOf).join('|')})`;
const zhBefore = new RegExp(`${zhPost}$`);
/** 党组书记、局长张三 has two posts, and English may name the other next to the name. */
const joint = /(?:长|书记|主任|主席|经理|总裁|教授)[、兼][^，。；、]{0,12}$/;
const zhAfter = new RegExp(`^(?:[担出]?任[\\u4e00-\\u9fff]{0,10}?)?${zhPost}(?!助|级|办|令|信|会)`);

const nouns = [...new Set(Object.values(nounsOf).flat())].sort((a, b) => b.length - a.length).join('|');
const place = "(?:the |its )?(?:(?:bureau|department|city|municipal|county|district|provincial)(?:[’']s)? )*";
const enPost = `(?:(?<deputy>deputy|vice|associate)[ -])?(?:executive )?(?:(?:party|general) )?(?<noun>${nouns})`;
const enBefore = new RegExp(`(?<![\\w-]|assistant |executive )${enPost} $`, 'i');
const linked = ',| was (?:elected|appointed|named)(?: as)?| (?:is|was|became|serves as|served as|as)';
const enAfter = new RegExp(`^(?:${linked})? ${place}${enPost}(?![\\w-]| to | assistant)`, 'i');

type Found = RegExpExecArray | null;

/** The one post of a name: where one stands on either side of it, whose each is is not known. */
function onlyOne(before: Found, after: Found): Post | null {
  const found = before ?? after;
  if (found === null || (before !== null && after !== null)) return null;
  const { deputy, noun = '' } = found.groups ?? {};
  return { words: found[0].trim(), isDeputy: deputy !== undefined, nouns: [noun.toLowerCase()] };
}

/** A post that another name follows at once is that person’s. */
const unclaimed = (found: Found, rest: string, isClaimed: (after: string) => boolean): Found =>
  found !== null && isClaimed(rest.slice(found[0].length)) ? null : found;

/** The post of the person whose name stands in a Chinese text at an offset; `names` are all that stand there. */
export function readZhPost(text: string, name: string, names: readonly string[]): Post | null {
  const at = text.indexOf(name);
  const rest = text.slice(at + name.length);
  const isClaimed = (after: string): boolean => names.some((other) => after.startsWith(other));
  const before = zhBefore.exec(text.slice(0, at));
  if (before !== null && joint.test(text.slice(0, before.index))) return null;
  const post = onlyOne(before, unclaimed(zhAfter.exec(rest), rest, isClaimed));
  return post && { ...post, nouns: post.nouns.flatMap((noun) => nounsOf[noun] ?? []) };
}

/** Likewise of an English text. */
export function readEnPost(text: string, name: string): Post | null {
  const at = text.indexOf(name);
  const rest = text.slice(at + name.length);
  const isClaimed = (after: string): boolean => /^ \p{Lu}/u.test(after);
  return onlyOne(enBefore.exec(text.slice(0, at)), unclaimed(enAfter.exec(rest), rest, isClaimed));
}
