/** Both languages side by side: which cells pair, and how figures find their twins. */
import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type FactMark, markFacts } from '#components/article/markFacts';
import { ParallelPage } from '#components/parallel/ParallelPage';
import type { ParallelModel } from '#lib/edition/model';
import { listRoutes } from '#lib/edition/routes';
import { headTags } from '#lib/machine/headTags';
import { sampleEdition } from '../edition/sampleEdition';

const isParallel = (model: { kind: string } | undefined): model is ParallelModel =>
  model?.kind === 'parallel';

function sampleModel(): ParallelModel {
  const model = listRoutes(sampleEdition).find(({ url }) => url === '/both/reports/the-report/')?.model;
  if (!isParallel(model)) throw new Error('no parallel page');
  return model;
}

const draw = (model: ParallelModel) =>
  parseHTML(`<html><body>${renderToStaticMarkup(createElement(ParallelPage, { model }))}</body></html>`)
    .document;

describe('the parallel page', () => {
  test('exists for reports in two languages alone', () => {
    const urls = listRoutes(sampleEdition)
      .map(({ url }) => url)
      .filter((url) => url.startsWith('/both/'));
    expect(urls).toEqual(['/both/reports/newest-brief/', '/both/reports/the-report/']);
  });

  test('a row carries the block’s id, each cell its language and its own', () => {
    const row = draw(sampleModel()).querySelector('#first-1');
    const cells = [...(row?.querySelectorAll('.cell') ?? [])];
    expect(cells.map((cell) => [cell.id, cell.getAttribute('lang'), cell.textContent])).toEqual([
      ['first-1-zh', 'zh-Hans', 'Body of 那篇报道'],
      ['first-1-en', 'en', 'Body of The report'],
    ]);
  });

  test('every cell has its language and an id that no other element has', () => {
    const page = draw(sampleModel());
    const cells = [...page.querySelectorAll('.cell')];
    expect(cells.slice(0, 4).map(({ id }) => id)).toEqual([
      'title-zh',
      'title-en',
      'summary-zh',
      'summary-en',
    ]);
    expect([...page.querySelectorAll('#first .cell')].map(({ id }) => id)).toEqual(['first-zh', 'first-en']);
    for (const cell of cells)
      expect(cell.getAttribute('lang'), cell.id).toBe(cell.id.endsWith('-zh') ? 'zh-Hans' : 'en');
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says on top and in the cell what of the translation has not followed, in its language', () => {
    const model = sampleModel();
    const drift = [{ part: 'block', id: 'first-1', changed: null }] as const;
    const page = draw({ ...model, texts: { ...model.texts, en: { ...model.texts.en, drift } } });
    expect(page.querySelector('div.drift')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(page.querySelector('div.drift a')?.getAttribute('href')).toBe('#first-1');
    expect(page.querySelector('#first-1-en p.drift')?.textContent).toContain('not followed');
    expect(page.querySelectorAll('p.drift')).toHaveLength(1);
  });

  test('says under a title, a subtitle and a heading of the translation that it has not followed', () => {
    const model = sampleModel();
    const drift = [
      { part: 'title', id: 'title', changed: null },
      { part: 'summary', id: 'summary', changed: null },
      { part: 'heading', id: 'first', changed: '2026-05-03' },
    ] as const;
    const page = draw({ ...model, texts: { ...model.texts, en: { ...model.texts.en, drift } } });
    const marks = [...page.querySelectorAll('p.drift')];
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'The Chinese original of this headline has changed; this translation has not followed yet.',
      'The Chinese original of this summary has changed; this translation has not followed yet.',
      'The Chinese original of this heading was changed on 3 May 2026; this translation has not followed yet.',
    ]);
    expect(marks.map((mark) => mark.closest('[lang]')?.getAttribute('lang'))).toEqual(['en', 'en', 'en']);
    expect(marks[0]?.closest('.pair')?.previousElementSibling?.tagName).toBe('H1');
    expect(marks[2]?.closest('.pair')?.previousElementSibling?.id).toBe('first');
  });

  test('shows the subtitle of both languages, where they have one', () => {
    const model = sampleModel();
    const withSubtitle = (subtitle: { zh: string; en: string }) =>
      draw({
        ...model,
        texts: {
          zh: { ...model.texts.zh, subtitle: subtitle.zh },
          en: { ...model.texts.en, subtitle: subtitle.en },
        },
      });
    expect(draw(model).querySelector('.deck')).toBeNull();
    const cells = withSubtitle({ zh: '副题', en: 'A subtitle' }).querySelectorAll('.deck .cell');
    expect([...cells].map(({ id, textContent }) => [id, textContent])).toEqual([
      ['subtitle-zh', '副题'],
      ['subtitle-en', 'A subtitle'],
    ]);
  });

  test('defers to the original and is not indexed', () => {
    const { links, metas } = headTags(sampleModel());
    const href = 'https://kebao.example/zh/reports/the-report/';
    expect(links).toContainEqual({ rel: 'canonical', href });
    expect(metas).toContainEqual({ name: 'robots', content: 'noindex' });
  });

  test('a figure leads to its twin in the other cell and back', () => {
    const facts = {
      'first-1': [{ zh: { words: '那篇', start: 8 }, en: { words: 'The', start: 8 } }],
    };
    const page = draw({ ...sampleModel(), facts });
    const marks = [...page.querySelectorAll('a.fact')];
    expect(marks.map((mark) => [mark.id, mark.getAttribute('href'), mark.textContent])).toEqual([
      ['first-1-f1-zh', '#first-1-f1-en', '那篇'],
      ['first-1-f1-en', '#first-1-f1-zh', 'The'],
    ]);
  });
});

test('a figure that cannot be marked in one cell is marked in neither', () => {
  const facts = { 'first-1': [{ zh: { words: '那篇', start: 8 }, en: { words: 'not there', start: 8 } }] };
  expect(draw({ ...sampleModel(), facts }).querySelectorAll('a.fact')).toHaveLength(0);
});

describe('marking figures', () => {
  const mark = (n: number, words: string): FactMark => ({ n, words, start: 0, id: `f${n}`, twin: `g${n}` });
  const render = (block: React.ReactElement, marks: FactMark[]) =>
    renderToStaticMarkup(markFacts(block, marks));

  test('the same words twice are two figures', () => {
    const html = render(<p>3家，再3家</p>, [mark(1, '3家'), mark(2, '3家')]);
    expect(html.match(/id="f[12]"/g)).toEqual(['id="f1"', 'id="f2"']);
    expect(html.replace(/<[^>]+>/g, '')).toBe('3家，再3家');
  });

  test('a figure across emphasis is one figure with one id', () => {
    const html = render(
      <p>
        共<strong>10</strong>家
      </p>,
      [mark(1, '10家')],
    );
    expect(html.match(/id="f1"/g)).toHaveLength(1);
    expect(html.match(/data-pair="1"/g)).toHaveLength(1);
    expect(html.replace(/<[^>]+>/g, '')).toBe('共10家');
  });

  test('words that are not there are left out, and those after them still found', () => {
    const html = render(<p>只有5人</p>, [mark(1, '没有'), mark(2, '5人')]);
    expect(html).not.toContain('id="f1"');
    expect(html).toContain('id="f2"');
  });

  test.each([
    ['共13家，其中3家', '3', 7],
    ['up 3.5 percent, 3 firms', '3', 16],
    ['1,300 and 300 firms', '300', 10],
  ])('a number is not found within another: %s', (text, words, at) => {
    const html = render(<p>{text}</p>, [mark(1, words)]);
    expect(html.replace(/<a id="f1".*/, '').replace(/<[^>]+>/g, '')).toBe(text.slice(0, at));
  });

  test('where it stands only within another, it is left out', () => {
    expect(render(<p>共13家</p>, [mark(1, '3')])).toBe('<p>共13家</p>');
  });

  test('cells beside each other are no one number', () => {
    const row = (
      <table>
        <tbody>
          <tr>
            <td>32</td>
            <td>2020–2021</td>
          </tr>
        </tbody>
      </table>
    );
    expect(render(row, [mark(1, '32'), mark(2, '2020–2021')]).match(/id="f[12]"/g)).toHaveLength(2);
  });
});
