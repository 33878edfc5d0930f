/** Dates are as precise as written and the same on every machine. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from '#lib/commands/environment';
import { readFence } from '#lib/content/readFence';
import { readMatter } from '#lib/content/readMatter';
import { compareInstant, parseDate } from '#lib/site/dates';

const two = (value: number) => String(value).padStart(2, '0');

test.each([
  ['2021', { precision: 'year', year: 2021 }],
  ['2021-07', { precision: 'month', year: 2021, month: 7 }],
  ['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
  ['2000-02-29', { precision: 'day', year: 2000 }],
  ['2021-07-12T23:30+08:00', { precision: 'minute', day: 12, hour: 23, minute: 30 }],
])('%s is read as it is', (text, expected) => {
  expect(parseDate(text)).toMatchObject({ ...expected, text });
});

test.each([
  ...['', '21', '2021-00', '2021-13', '2021-02-30', '2023-02-29', '1900-02-29', '2021-04-31', '2021-2-3'],
  ...['2021-07-12T24:00+08:00', '2021-07-12T09:60+08:00', '2021-07-12T09:30', '2021-07-12T09:30Z'],
  ...['2021-07-12T09:30:00+08:00', '0000', '２０２１', ' 2021', '2021\n', '2021-07-12T09:30+09:00'],
])('%j is no date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('every day of the calendar is a date and no other is', () => {
  const part = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1949, max: 2100 }), part, part, (year, month, day) => {
      const text = `${year}-${two(month)}-${two(day)}`;
      const calendar = new Date(Date.UTC(year, month - 1, day));
      const isReal = calendar.getUTCMonth() === month - 1 && calendar.getUTCDate() === day;
      expect(parseDate(text) !== null).toBe(isReal);
    }),
  );
});

test('any text is answered, never thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => [null, text].includes(parseDate(text)?.text ?? null)));
});

test('23:30 in Beijing is 15:30 in Greenwich', () => {
  expect(compareInstant('2021-07-12T23:30+08:00', Date.parse('2021-07-12T15:30:00Z'))).toBe(0);
  expect(compareInstant('2021-07-12T23:30+08:00', Date.parse('2021-07-12T15:30:01Z'))).toBeLessThan(0);
  expect(compareInstant('2021', Date.parse('2020-12-31T15:59:00Z'))).toBeGreaterThan(0);
});

test.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'a machine in %s reads the same moment',
  (zone) => {
    const script = `const { startOfDate, parseDate } = await import('./lib/site/dates.ts');
      console.log(['2021', '2021-03', '2021-03-14', '2021-03-14T02:30+08:00'].map((t) => startOfDate(parseDate(t))).join());`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', script];
    const out = execFileSync('node', args, { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
    expect(out.trim()).toBe(
      ['2020-12-31T16:00Z', '2021-02-28T16:00Z', '2021-03-13T16:00Z', '2021-03-13T18:30Z']
        .map((moment) => Date.parse(moment))
        .join(),
    );
  },
);

describe('the environment', () => {
  test.each([
    ['2026-11-23T09:30+08:00', '2026-11-23T01:30:00.000Z'],
    ['2026-11-23T01:30:00Z', '2026-11-23T01:30:00.000Z'],
    ['2026-11-23T09:30', '2026-11-23T01:30:00.000Z'],
    ['2026-11-23', '2026-11-22T16:00:00.000Z'],
  ])('TODAY=%s is a moment', (text, expected) => {
    expect(readEnvironment({ TODAY: text }).now.toISOString()).toBe(expected);
  });

  test.each([
    { TODAY: 'x' },
    { TODAY: '2021-02-30' },
    { PORT: 'x' },
    { PORT: '70000' },
    { SITE_ORIGIN: 'a.cn/' },
  ])('%o is wrong usage', (variables) => {
    expect(() => readEnvironment(variables)).toThrow(/is not/);
  });

  test('has documented defaults', () => {
    const clock = () => new Date(0);
    expect(readEnvironment({ CONTENT_DIR: '' }, clock)).toEqual({
      contentDir: 'content',
      outDir: 'out',
      cacheDir: '.cache',
      origin: null,
      preview: false,
      now: new Date(0),
      port: 3000,
    });
  });

  test('tells a preview from what is published, and takes no other word for either', () => {
    expect(readEnvironment({ SITE_ENV: 'preview' }).preview).toBe(true);
    expect(readEnvironment({ SITE_ENV: 'production' }).preview).toBe(false);
    expect(() => readEnvironment({ SITE_ENV: 'staging' })).toThrow();
  });
});

describe('parsers', () => {
  const letters = fc.constantFrom(...'-:a \n\t"\'[]{}|>&*!#%@`,题：\0'.split(''));
  const text = fc.array(letters, { maxLength: 120 }).map((parts) => parts.join(''));

  test('any text is cut at its fences without loss, or refused', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { value, problems } = readFence('f', source);
        if (value === null) expect(problems.length).toBeGreaterThan(0);
        else {
          const isEmpty = value.bodyLine === 3;
          const matter = isEmpty ? '' : `${value.matter}\n`;
          expect([`---\n${matter}---\n${value.body}`, `---\n${matter}---`]).toContain(source);
        }
      }),
    );
  });

  test('any front matter gives a value or a problem, within the file', () => {
    fc.assert(
      fc.property(text, (source) => {
        const matter = source.replaceAll('---', '');
        const { value, problems } = readMatter('f', { matter, matterLine: 2, body: '', bodyLine: 1 });

        if (value === null) expect(problems.length).toBeGreaterThan(0);
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(matter.split('\n').length + 2);
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
