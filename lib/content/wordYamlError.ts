/** Says what a YAML parser stumbled over in an editor's words, at the character that caused it. */
import type { LineCounter, YAMLError } from 'yaml';
import type { ContentProblem } from '#lib/site/problem';
import { findColonInValue, findIndentedColon, findOpenQuote, type YamlText } from './yamlLines';
import { yamlProblems } from './yamlProblems';

type Source = YamlText & { readonly counter: LineCounter };

/** The nearest line at or above the error for which `find` finds something, at most `reach` lines up. */
function searchUp<T>(source: Source, line: number, find: (text: string) => T | null) {
  const lines = source.text.split('\n');
  for (let at = line; at > 0; at -= 1) {
    const found = find(lines[at - 1] ?? '');
    if (found !== null) return { ...found, line: at };
  }
  return null;
}

/** An earlier cause: a quotation mark, a full-width colon or a second colon that derailed the parser. */
function causeOf(source: Source, line: number, code: string): ContentProblem | null {
  const place = (at: { line: number; column: number }) => ({
    file: source.file,
    line: at.line + source.firstLine - 1,
    column: at.column,
  });
  const quote = searchUp(source, line, findOpenQuote);
  if (quote !== null) return yamlProblems.unclosedQuote(place(quote), quote.quote);
  const here = source.text.split('\n')[line - 1] ?? '';
  const colon = findColonInValue(here);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && colon !== null)
    return yamlProblems.colonInValue(place({ line, column: colon.column }), colon.key);
  const indented = searchUp(source, line, findIndentedColon);
  return indented === null ? null : yamlProblems.fullWidthColon(place(indented), indented.key);
}

const keyAt = (text: string, offset: number): string => /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';

/** One problem for one parser error. */
export function wordYamlError(source: Source, error: YAMLError): ContentProblem {
  const [offset] = error.pos;
  const { line, col } = source.counter.linePos(offset);
  const place = { file: source.file, line: line + source.firstLine - 1, column: col };
  if (error.code === 'DUPLICATE_KEY') return yamlProblems.duplicateKey(place, keyAt(source.text, offset));
  if (error.code === 'MULTIPLE_DOCS') return yamlProblems.documents(place);
  const cause = causeOf(source, line, error.code);
  if (cause !== null) return cause;
  if (error.code === 'BAD_SCALAR_START') return yamlProblems.reservedStart(place, source.text.charAt(offset));
  return error.code === 'TAB_AS_INDENT' ? yamlProblems.tab(place) : yamlProblems.syntax(place);
}
