/** What a compiled body draws. */
import { describe, expect, it } from 'vitest';
import { renderBody } from './renderBody';

/** The first paragraph's inside. */
const paragraph = async (source: string, locale: 'zh' | 'en' = 'zh'): Promise<string | undefined> =>
  /<p>(.*?)<\/p>/s.exec(await renderBody(source, locale))?.[1];

describe('a compiled body', () => {
  it('is sections, each with its h2 and then its blocks', async () => {
    const html = await renderBody(
      '导语\n\n## 甲\n\n乙\n\n<Note kind="info" title="题">丙</Note>\n\n### 丁\n',
      'zh',
      ['a'],
    );
    expect(html.replaceAll('\n', '')).toBe(
      '<x-section id="lead" n="0"><x-block id="lead-1" kind="paragraph"><p>导语</p></x-block></x-section>' +
        '<x-section id="a" n="1"><h2>甲</h2>' +
        '<x-block id="a-1" kind="paragraph"><p>乙</p></x-block>' +
        '<x-block id="a-2" kind="component" component="Note"><x-note kind="info" title="题"><p>丙</p></x-note></x-block>' +
        '<x-block id="a-3" kind="heading"><h3>丁</h3></x-block></x-section>',
    );
  });

  it.each([
    ['**中文，**后', '<strong>中文，</strong>后'],
    ['**“三个一百”**资源库', '<strong>“三个一百”</strong>资源库'],
    ['5~10家,20~30项', '5~10家,20~30项'],
    ['甲\n乙', '甲乙'],
    ['甲，\n2021年', '甲，2021年'],
    ['GDP\n增长', 'GDP增长'],
    ['**甲**\n乙', '<strong>甲</strong>乙'],
    ['甲\n**乙**', '甲<strong>乙</strong>'],
    ['”\n“', '”“'],
    ['3\n5', '3 5'],
    ['甲\\\n乙', '甲<br/>\n乙'],
    ['甲 `a\nb`', '甲 <code>a b</code>'],
    [
      '咸宁 open competition mechanism 与 5G、GDP、AI、MDX',
      '咸宁 <span lang="en">open competition mechanism</span> 与 5G、GDP、AI、MDX',
    ],
    ['南鄂英才+ 与 IPv6 AI', '南鄂英才+ 与 <span lang="en">IPv6 AI</span>'],
    ['建设 a 5G network for R & D', '建设 <span lang="en">a 5G network for R &amp; D</span>'],
    ['5G AI、3 km', '5G AI、3 km'],
    ['`open competition`', '<code>open competition</code>'],
    ['（咸政规〔2021〕2号）', '（<span class="nowrap">咸政规〔2021〕2号</span>）'],
  ])('in Chinese, %j becomes %j', async (source, html) => {
    expect(await paragraph(source)).toBe(html);
  });

  it.each([
    ['one\ntwo', 'one two'],
    ['“one”\n“two”', '“one” “two”'],
    ['the 揭榜挂帅 mechanism', 'the <span lang="zh-Hans">揭榜挂帅</span> mechanism'],
    ['the (三个“一百”) pool', 'the (<span lang="zh-Hans">三个“一百”</span>) pool'],
    ['“揭榜挂帅” is', '“<span lang="zh-Hans">揭榜挂帅</span>” is'],
    [
      'the Opinions (咸政规〔2021〕2号)',
      'the Opinions (<span lang="zh-Hans" class="nowrap">咸政规〔2021〕2号</span>)',
    ],
    ['see 《意见》, 2021', 'see <span lang="zh-Hans">《意见》</span>, 2021'],
    ['`揭榜挂帅`', '<code>揭榜挂帅</code>'],
  ])('in English, %j becomes %j', async (source, html) => {
    expect(await paragraph(source, 'en')).toBe(html);
  });

  it('resolves link definitions', async () => {
    expect(await paragraph('[甲][a]\n\n[a]: https://example.com')).toBe(
      '<a href="https://example.com">甲</a>',
    );
  });

  it('keeps nothing of a comment', async () => {
    expect(await renderBody('甲{/* 内部备注 */}乙\n')).not.toContain('备注');
  });

  it('is the same text each time', async () => {
    const source = '甲\n\n<Note kind="info">乙</Note>\n';
    expect(await renderBody(source)).toBe(await renderBody(source));
  });
});
