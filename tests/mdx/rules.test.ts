/** Every rule can be met, and says in both languages what is wrong and what to write. */
import { describe, expect, it } from 'vitest';
import { checkBody } from '#lib/mdx/checkBody';
import { rules } from '#lib/mdx/problems';
import { componentNames, registry } from '#lib/mdx/registry';
import { goodBodies } from './goodBodies';
import { hostileBodies } from './hostileBodies';
import { headingMistakes, mistakes } from './mistakenBodies';

const everyBody = [
  ...Object.values(hostileBodies).flatMap((family) => family.map(([, source]) => source)),
  ...goodBodies.map(([, source]) => source),
  ...mistakes.map(([source]) => source),
];

const everyProblem = [
  ...everyBody.flatMap(
    (source) => checkBody({ file: 'f', source, bodyLine: 1, sectionIds: [], locale: 'zh' }).problems,
  ),
  ...headingMistakes.flatMap(
    ([source, sectionIds]) =>
      checkBody({ file: 'f', source, bodyLine: 1, sectionIds, locale: 'zh' }).problems,
  ),
];

describe('the table of rules', () => {
  it('has a body for every rule', () => {
    /** Only what the parser itself has no name for; no input is known to reach it. */
    const unreachable = ['mdx/markup'];
    const met = new Set(everyProblem.map(({ rule }) => rule));
    expect(Object.keys(rules).filter((rule) => !met.has(rule) && !unreachable.includes(rule))).toEqual([]);
  });

  it('words every problem and hint in Chinese and English', () => {
    for (const { rule, message, hint } of everyProblem) {
      expect(message.zh, rule).toMatch(/\p{Script=Han}.*。$/su);
      expect(hint?.zh, rule).toMatch(/\p{Script=Han}/u);
      expect(message.en, rule).toMatch(/[a-z].*\.$/s);
      expect(hint?.en, rule).toMatch(/[a-z]/);
    }
  });

  it('places every problem in the body', () => {
    expect(everyProblem.filter(({ line, column }) => line < 1 || column < 1)).toEqual([]);
  });
});

describe('the registry', () => {
  it('explains every component and prop in both languages', () => {
    for (const name of componentNames) {
      const entry = Object.entries(registry).find(([key]) => key === name)?.[1];
      expect(entry?.help.zh).toMatch(/\p{Script=Han}/u);
      expect(entry?.help.en).toMatch(/[a-z]/);
      const props: Readonly<Record<string, { meta(): unknown }>> = entry?.props.shape ?? {};
      for (const schema of Object.values(props)) {
        expect(schema.meta()).toMatchObject({ help: { zh: expect.any(String), en: expect.any(String) } });
      }
    }
  });
});
