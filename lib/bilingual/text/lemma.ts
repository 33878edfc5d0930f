/** Leads an English word back to the form a vocabulary knows: firms, applied, planning, women. */

const irregular: Readonly<Record<string, string>> = {
  women: 'woman',
  men: 'man',
  children: 'child',
  people: 'people',
};

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/'s$|s'$/, ['', 's']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ied$/, ['y']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
];

function* formsOf(word: string): Generator<string> {
  for (const [ending, others] of endings)
    if (ending.test(word)) for (const other of others) yield word.replace(ending, other);
  const doubled = /^(.*(.))\2(?:ed|ing)$/.exec(word)?.[1];
  if (doubled !== undefined) yield doubled;
}

/** The word itself where it is known, else the first known form it may be made of, else the word. */
export function lemmaIn(vocabulary: ReadonlySet<string>, word: string): string {
  if (vocabulary.has(word)) return word;
  const known = irregular[word];
  if (known !== undefined) return known;
  for (const form of formsOf(word)) if (form.length > 1 && vocabulary.has(form)) return form;
  return word;
}
