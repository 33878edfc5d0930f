/** What was made last is remembered, however much was made before. */
import { expect, test } from 'vitest';
import { recently } from '#lib/bilingual/text/recently';

test('the last values are remembered after each new one, and no more than twice as many', () => {
  const recent = recently<number, string>(3);
  for (let made = 0; made < 20; made += 1) {
    recent.set(made, String(made));
    for (let ago = 0; ago < 3; ago += 1)
      expect(recent.get(made - ago)).toBe(made < ago ? undefined : String(made - ago));
    expect(recent.get(made - 6)).toBeUndefined();
  }
});

test('a value set again is the one remembered', () => {
  const recent = recently<string, number>(2);
  recent.set('a', 1);
  recent.set('b', 2);
  recent.set('c', 3);
  recent.set('a', 4);
  expect(recent.get('a')).toBe(4);
});
