/** Nothing that could run, load, deceive or overwhelm passes the check, and each is shown where it stands. */
import { describe, expect, it } from 'vitest';
import { checkBody } from '#lib/mdx/checkBody';
import { hostileBodies } from './hostileBodies';

const check = (source: string, bodyLine = 1) =>
  checkBody({ file: 'zh.mdx', source, bodyLine, sectionIds: [], locale: 'zh' });

describe.each(Object.entries(hostileBodies))('%s', (_family, bodies) => {
  it.each(bodies.map((body) => [...body] as const))(
    '%s is refused where it stands',
    (_name, source, rule, line, column) => {
      const started = performance.now();
      const { value, problems } = check(source, 21);
      expect(value).toBeNull();
      expect(problems.map((problem) => [problem.rule, problem.line, problem.column])).toContainEqual([
        rule,
        line + 20,
        column,
      ]);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});

describe('hints', () => {
  it.each([
    ['<Notes kind="info">甲</Notes>\n', 'Note'],
    ['<note kind="info">甲</note>\n', 'Note'],
    ['<Figur src="a.png" alt="甲" />\n', 'Figure'],
    ['<Note kynd="info">甲</Note>\n', 'kind'],
  ])('%s is answered with the word that was meant', (source, meant) => {
    const hints = check(source).problems.map((problem) => problem.hint);
    expect(hints.map((hint) => hint?.en).join()).toContain(`Did you mean ${meant}?`);
    expect(hints.map((hint) => hint?.zh).join()).toContain(`是不是想写 ${meant}？`);
  });
});
