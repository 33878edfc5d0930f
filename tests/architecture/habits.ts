/** Small rules every file keeps: its first sentence, its name, no client code. */
import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf, parse, placeOf } from './syntax';

const block = /^\/\*\*?([\s\S]*?)\*\//;

/** Sentences end in a full stop before a space and a capital, or at the end. */
const sentencesIn = (words: string): number =>
  words.split(/[.!?](?=\s+[A-Z`]|$)/).filter((part) => part.trim()).length;

/** What is wrong with a file's opening comment, or null. */
export function openingProblem({ path, text }: Source): string | null {
  const words = (block.exec(text.trimStart())?.[1] ?? '').replace(/\s*\n\s*\*\s?/g, ' ').trim();
  if (words === '') return `${path}: opens without a comment that says what it is for`;
  if (!words.endsWith('.')) return `${path}: its opening comment is not a sentence`;
  return sentencesIn(words) === 1 ? null : `${path}: its opening comment is more than one sentence`;
}

const vague = /^(utils?|helpers?|misc|common|index|shared|manager)$/i;

/** Files and folders are named after what they hold. */
export const isVaguelyNamed = (path: string): boolean =>
  path.split('/').some((part) => vague.test(part.replace(/\.[a-z.]+$/, '')));

/** `'use client'` and `'use server'` as directives, anywhere in the file. */
export function listDirectives(source: Source): string[] {
  const tree = parse(source);
  return [...nodesOf(tree)]
    .filter(
      (node) => ts.isExpressionStatement(node) && /^['"]use (client|server)['"];?$/.test(node.getText(tree)),
    )
    .map((node) => placeOf(tree, node));
}
