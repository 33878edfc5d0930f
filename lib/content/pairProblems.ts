/** What can be wrong between files: the two languages of a piece, its topics, pictures and links. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';

export const pairProblems = {
  noOriginal: defineError('pair/no-original', () =>
    say(
      '这份译文没有原文。',
      'This translation has no original.',
      '把原文放进同一文件夹；若这就是原文，请删去 translation。',
      'Put the original in the same folder; if this is the original, delete translation.',
    ),
  ),
  twoOriginals: defineError('pair/two-originals', () =>
    say(
      '两种语言都写成了原文。',
      'Both languages are written as the original.',
      '在译文里写上 translation（译者和译法），并删去只属于原文的各项。',
      'Add translation (translator and kind) to the translation and delete what belongs in the original.',
    ),
  ),
};

export const factProblems = {
  unknownTopic: defineError('facts/unknown-topic', (id: string, near: string | null) =>
    say(
      `topics.yaml 里没有专题“${id}”。`,
      `topics.yaml has no topic "${id}".`,
      near === null ? '改用已有的专题 id，或先在 topics.yaml 里添加。' : `是不是要写 ${near}？`,
      near === null
        ? 'Use an id that exists, or add the topic to topics.yaml first.'
        : `Did you mean ${near}?`,
    ),
  ),
  duplicate: defineError('facts/duplicate', (name: string) =>
    say(
      `“${name}”出现了两次。`,
      `"${name}" occurs twice.`,
      '只保留一处，或给另一处换一个名字。',
      'Keep one, or give the other another name.',
    ),
  ),
  reservedSection: defineError('facts/reserved-section', (id: string) =>
    say(
      `“${id}”已由页面使用，或会与段落编号相混，不能用作小标题的 id。`,
      `"${id}" is used by the page itself or reads like a block's id, so no section can have it.`,
      '换一个说明本节内容的英文词。',
      'Choose a word that says what the section is about.',
    ),
  ),
  correctionOrder: defineError('facts/correction-order', (date: string, before: string) =>
    say(
      `更正要从早到晚排列：${date} 写在了 ${before} 之后。`,
      `Corrections go from the oldest to the newest: ${date} stands after ${before}.`,
      '新的更正写在最后；订阅的读者靠次序认出每一条。',
      'Put the new one last; by their order feeds tell each from the others.',
    ),
  ),
  unknownBlock: defineError('facts/unknown-block', (id: string) =>
    say(
      `正文里没有段落“${id}”。`,
      `The body has no block "${id}".`,
      '段落编号是“小标题 id-序号”，如 talent-2；序号从 1 起，小标题本身不算。',
      'A block is named by its section and number, such as talent-2, counted from 1.',
    ),
  ),
};

export const mediaProblems = {
  missing: defineError('media/missing', (name: string, near: string | null) =>
    say(
      `文件夹里没有图片“${name}”。`,
      `The folder has no picture "${name}".`,
      near === null ? '把图片放进本文的文件夹，文件名照样写出。' : `是不是要写 ${near}？大小写也要一致。`,
      near === null
        ? 'Put the picture in the folder of this piece and write its exact name.'
        : `Did you mean ${near}? Upper and lower case count.`,
    ),
  ),
  kind: defineError('media/kind', (name: string) =>
    say(
      `“${name}”的内容与扩展名不符，或不是可用的图片。`,
      `What "${name}" holds does not match its extension, or is no usable picture.`,
      '用看图软件另存为 PNG、JPEG 或 WebP，再放入。',
      'Save it as PNG, JPEG or WebP in a picture viewer and put that here.',
    ),
  ),
  truncated: defineError('media/truncated', (name: string) =>
    say(
      `图片“${name}”不完整，可能没有传完。`,
      `The picture "${name}" is cut short; it may not have been copied whole.`,
      '请重新复制这个文件。',
      'Copy the file again.',
    ),
  ),
  tooManyPixels: defineError('media/too-many-pixels', (size: string) =>
    say(
      `图片为 ${size} 像素，太大了。`,
      `The picture has ${size} pixels, which is too many.`,
      '缩小到每边不超过 8000 像素、总数不超过 4000 万像素。',
      'Scale it to at most 8,000 pixels a side and 40 million in all.',
    ),
  ),
  unused: defineWarning('media/unused', (name: string) =>
    say(
      `正文没有用到“${name}”。`,
      `No text shows "${name}".`,
      '在正文中用上它，或删去文件。',
      'Show it in the text, or delete the file.',
    ),
  ),
};

export const linkProblems = {
  dead: defineError('link/dead', (url: string, near: string | null) =>
    say(
      `站内没有“${url}”这个页面。`,
      `This site has no page "${url}".`,
      near === null ? '改成存在的页面，网址以 / 开头并以 / 结尾。' : `是不是要写 ${near}？`,
      near === null
        ? 'Link to a page that exists; its path begins and ends with /.'
        : `Did you mean ${near}?`,
    ),
  ),
  anchor: defineError('link/anchor', (url: string, anchor: string) =>
    say(
      `“${url}”里没有“#${anchor}”这个位置。`,
      `"${url}" has no place "#${anchor}".`,
      '# 后面写小标题的 id 或段落编号，如 #talent 或 #talent-2。',
      'After # write the id of a section or block, such as #talent or #talent-2.',
    ),
  ),
  unpublished: defineError('link/unpublished', (url: string) =>
    say(
      `“${url}”是草稿或尚未到上网时间，链接会打不开。`,
      `"${url}" is a draft or not yet posted, so the link would lead nowhere.`,
      '先发布那一篇，或暂时去掉链接。',
      'Publish that piece first, or take the link out for now.',
    ),
  ),
  withdrawn: defineWarning('link/withdrawn', (url: string) =>
    say(
      `“${url}”已经撤回，读者打开只能看到撤回说明。`,
      `"${url}" was withdrawn; readers who follow the link find only the notice.`,
      '若不是有意指给读者看撤回说明，请去掉链接，或改为链接到别处。',
      'Unless readers are meant to see the notice, take the link out or link elsewhere.',
    ),
  ),
  withdrawnPlace: defineError('link/withdrawn-place', (url: string) =>
    say(
      `“${url}”已经撤回，其中的段落不再刊出，链接会落空。`,
      `"${url}" was withdrawn, so the place the link names is gone.`,
      '去掉链接；要指向撤回说明，就删去 # 及其后的部分。',
      'Take the link out; to lead to the notice itself, delete # and what follows.',
    ),
  ),
  noLanguage: defineError('link/no-such-language', (url: string) =>
    say(
      `那一篇没有这种语言的版本：“${url}”。`,
      `That piece does not exist in this language: "${url}".`,
      '链接到已有的语言版本，并在文字中说明。',
      'Link to the language it exists in, and say so in the words.',
    ),
  ),
  otherLanguage: defineWarning('link/other-language', (url: string) =>
    say(
      `链接指向另一种语言的页面：“${url}”。`,
      `The link leads to the page in the other language: "${url}".`,
      '同一页面有本语言的版本，建议改用。',
      'The page exists in this language too; link to that.',
    ),
  ),
};
