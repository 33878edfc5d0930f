/** Holds that a published page is the page and nothing of the framework. */
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { finishPage } from '#lib/publish/finishPage';

const css = `:root{--ink:#111;--unused:red;--deep:var(--ink)}
@property --tw-x{syntax:"*";inherits:false}
.kicker{color:var(--deep);line-height:var(--tw-leading,1.4)}
.gone{color:red}
.kicker:hover,.gone:hover{color:blue}
table td{padding:0}
a:has(.gone){color:red}
p:not(.gone){margin:0}
::placeholder{color:red}
@keyframes spin{to{rotate:1turn}}
@keyframes fade{to{opacity:0}}
.kicker b{animation:1s fade}
@media print{.kicker{color:#000}.gone{display:none}}
@media (prefers-color-scheme:dark){:root{--ink:#eee;--unused:blue}}
[aria-current=true]{color:green}
.kicker[data-pair="1"]{color:gold}
.kicker[data-pair="2"]{color:plum}`;

const options = {
  file: 'zh/index.html',
  stylesheets: new Map([['/_next/static/chunks/a.css', postcss.parse(css)]]),
  script: { source: '/assets/kebao.js', published: '/assets/kebao.12345678.js' },
};

const rendered = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh-Hans"><head><meta charset="utf-8"/>` +
  `<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>` +
  `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>` +
  `<script src="/_next/static/chunks/b.js" async=""></script><script defer="" src="/assets/kebao.js"></script>${head}` +
  `<meta name="next-size-adjust" content=""/><script src="/_next/static/chunks/c.js" noModule=""></script></head>` +
  `<body><div hidden=""><!--$--><!--/$--></div>${body}<!--$--><!--/$-->` +
  `<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>` +
  `<script>self.__next_f.push([1,"x"])</script></body></html>`;

const page = rendered(
  '<main>\n<p class="kicker">共<!-- -->4<!-- -->节 <b>一</b></p>\n<p>正文　<i>词</i> <i>语</i></p>\n</main>',
);

describe('a finished page', () => {
  const finished = finishPage(page, options);

  test('has no trace of the framework', () => {
    for (const trace of ['_next', 'TURBOPACK', '<!--', 'hidden', 'precedence', 'size-adjust', 'preload'])
      expect(finished).not.toContain(trace);
  });

  test('keeps our script, deferred and under its published name', () => {
    expect(finished.match(/<script[^>]*>/g)).toEqual(['<script src="/assets/kebao.12345678.js" defer="">']);
  });

  test('loads our script once, however many parts of it ask', () => {
    const asking = '<p>一</p><script defer="" src="/assets/kebao.js"></script>';
    expect(finishPage(rendered(asking), options).match(/<script/g)).toHaveLength(1);
  });

  test('keeps its words, with the marks between them gone and blanks between words kept', () => {
    expect(finished).toContain(
      '<body><main><p class="kicker">共4节 <b>一</b></p><p>正文　<i>词</i> <i>语</i></p></main></body>',
    );
  });

  test('carries the styles it uses and no others', () => {
    const style = /<style>(.*)<\/style>/s.exec(finished)?.[1] ?? '';
    for (const kept of [
      '.kicker{color:var(--deep);line-height:1.4}',
      '--deep:var(--ink)',
      '@media print',
      '#eee',
    ])
      expect(style).toContain(kept);
    for (const kept of ['.kicker:hover{', 'p:not(.gone)', '@keyframes fade', '[aria-current=true]'])
      expect(style).toContain(kept);
    for (const dropped of ['.gone{', 'unused', '--tw-', 'table', ':has', 'placeholder', 'spin'])
      expect(style).not.toContain(dropped);
  });

  test('carries the styles of the data it has, which no script changes', () => {
    const paired = finishPage(rendered('<p class="kicker" data-pair="1">四节</p>'), options);
    expect(paired).toContain('.kicker[data-pair="1"]{color:gold}');
    expect(paired).not.toContain('plum');
  });

  test('is the same every time', () => {
    expect(finishPage(page, options)).toBe(finished);
  });
});

test('without a script of ours the tag is left out', () => {
  const bare = finishPage(page, { ...options, script: { source: '/assets/kebao.js', published: null } });
  expect(bare).not.toContain('<script');
});

test('structured data is kept', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  expect(finishPage(rendered('<p>文</p>', data), options)).toContain(data);
});

test('preformatted text keeps every blank', () => {
  expect(finishPage(rendered('<pre>\n\n a\n</pre>'), options)).toContain('<pre>\n a\n</pre>');
});

describe('a page is refused when it', () => {
  test.each([
    [
      'waits for content',
      '<!--$?--><template id="B:0"></template><p>…</p><!--/$-->',
      /zh\/index\.html .*Suspense/,
    ],
    ['hides content for a script to show', '<div hidden id="S:0"><p>文</p></div>', /Suspense/],
    ['has failed on the server', '<!--$!--><template></template><!--/$-->', /Suspense/],
    ['has an inline script', '<script>alert(1)</script>', /inline script/],
    ['has an inline handler', '<p onclick="x()">文</p>', /onclick/],
    [
      'has a style attribute',
      '<td style="text-align:right">1</td><p style="color:red">文</p>',
      /style attribute/,
    ],
  ])('%s', (_name, body, message) => {
    expect(() => finishPage(rendered(body), options)).toThrow(message);
  });

  test('links a stylesheet nobody built', () => {
    const html = page.replace('a.css', 'z.css');
    expect(() => finishPage(html, options)).toThrow('/_next/static/chunks/z.css');
  });
});
