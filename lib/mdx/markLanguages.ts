/** Marks words of the other language with `lang`, and keeps document numbers on one line. */
import { type LanguageRun, splitLanguageRuns } from '#lib/site/languageRuns';
import type { Locale } from '#lib/site/locale';
import type { Attribute, BodyNode } from './tree';

const attribute = (name: string, value: string): Attribute => ({ type: 'mdxJsxAttribute', name, value });

function runNode({ text, lang, unbroken }: LanguageRun): BodyNode {
  const words: BodyNode = { type: 'text', value: text };
  const attributes = [
    ...(lang === null ? [] : [attribute('lang', lang)]),
    ...(unbroken ? [attribute('className', 'nowrap')] : []),
  ];
  if (attributes.length === 0) return words;
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children: [words] };
}

/** The same tree with `<span lang>` and `<span class="nowrap">` round the words that need them; code is left alone. */
export function markLanguages(node: BodyNode, locale: Locale): BodyNode {
  if (node.children === undefined) return node;
  const children = node.children.flatMap((child) =>
    child.type === 'text'
      ? splitLanguageRuns(child.value ?? '', locale).map(runNode)
      : [markLanguages(child, locale)],
  );
  return { ...node, children };
}
