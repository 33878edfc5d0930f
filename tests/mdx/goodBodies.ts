/** Bodies that must pass: what editors really write, and what only looks dangerous. */
import { goodCharts } from './chartBodies';
import { hostileBodies } from './hostileBodies';

const { code, elements, urls } = hostileBodies;

/** Everything hostile, shown rather than used. */
const shown = [...code, ...elements, ...urls].map(([, source]) => source);

export const goodBodies: readonly (readonly [name: string, source: string])[] = [
  ['plain text', '咸宁市科技局。\n'],
  ['nothing at all', ''],
  ['code block of everything hostile', `\`\`\`\`mdx\n${shown.join('\n')}\n\`\`\`\`\n`],
  ...shown
    .filter((source) => !/[`\n]./.test(source))
    .map((source, index) => [`inline code ${index + 1}`, `甲 \`${source.trim()}\` 乙\n`] as const),
  ['20,000 brackets in a code block', `\`\`\`\n${'['.repeat(20000)}\n\`\`\`\n`],
  ['comment', '甲{/* 备注 */}乙\n\n{/* 备注\n两行 */}\n'],
  ['family emoji', '👨‍👩‍👧 与 👩🏽‍💻 与 ❤️‍🔥\n'],
  ['variation selector', '❤️ 与 ☎️\n'],
  ['rare Han', '𠮷野家、𬭎\n'],
  ['ruby', '<ruby>咸<rp>(</rp><rt>xián</rt><rp>)</rp></ruby>宁\n'],
  ['comparison with spaces', 'a < 5 > 3\n'],
  ['escapes', '\\<5 与 \\{变量\\}\n'],
  ['number prop', '<Figure src="map.png" alt="图" width={640} />\n'],
  ['mail and telephone', '[写信](mailto:a@example.com) [电话](tel:+86-715-12345)\n'],
  ['site and page links', '[关于](/zh/about/) [下节](#talent) [站外](https://www.gov.cn/a?b=c:d#e)\n'],
  ['wide space and dots', '甲\u3000乙·丙\u00a0丁\n'],
  ['full-width punctuation', '“甲”，《乙》（丙）；丁：＜5％！\n'],
  ['emphasis', '**中文，**后 *斜* `码`\n'],
  ['ranges', '每县5~10家，全市20~30项\n'],
  ['marks shown as they are', '脚注写作 \\[^1]，删除线写作 \\~~，代码 `[^1] ~~`\n'],
  ['bare address', '见 http://www.gov.cn/ 和 www.gov.cn，或写信至 a@b.cn\n'],
  ['list, quote and table', '- 甲\n  1. 乙\n\n> 丙\n\n| 丁 | 戊 |\n|:--|--:|\n| 1 | 2 |\n'],
  [
    'inline tags',
    'H<sub>2</sub>O m<sup>2</sup> <kbd>K</kbd> <abbr title="国内生产总值">GDP</abbr> <mark>甲</mark> <small>乙</small><br />丙\n',
  ],
  ['details', '<details>\n<summary>说明</summary>\n\n正文\n</details>\n'],
  ['note', '<Note kind="editor" title="编者按">\n甲\n\n- 乙\n</Note>\n'],
  ['note on one line', '<Note kind="info">甲 **乙**</Note>\n'],
  ['quote of someone', '<Quote by="某人" source="讲话">\n甲\n</Quote>\n'],
  ['term in a sentence', '甲<Term en="open competition">揭榜挂帅</Term>乙\n'],
  ['term alone', '<Term en="open competition">揭榜挂帅</Term>\n'],
  [
    'policy',
    '<Policy title="若干意见" number="咸政规〔2021〕2号" issuer="市政府" url="https://www.gov.cn/a" />\n',
  ],
  ['image', '![图](map-1.png)\n'],
  ['image with a Chinese name', '![图](地图.webp)\n'],
  ...goodCharts,
  ['reference link', '[甲][a]\n\n[a]: https://example.com\n'],
];
