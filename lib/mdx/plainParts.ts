/** What each component says, as plain paragraphs, lists, tables and quotes. */
import type { BlockContent, Paragraph, PhrasingContent } from 'mdast';
import { isChartName } from '#lib/site/chartProps';
import type { Locale } from '#lib/site/locale';
import { pickedUrl } from '#lib/site/plainBody';
import { plainWords } from '#lib/site/plainWords';
import { words } from '#lib/site/words';
import { literalProps } from './checkChart';
import type { LiteralProps } from './listFaults';
import { plainChart } from './plainChart';
import { strong, text } from './plainPhrases';
import { registry } from './registry';
import type { BodyNode } from './tree';

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const list = (items: readonly PhrasingContent[][]): BlockContent => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((children) => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...children)],
  })),
});

function note(props: LiteralProps, inside: BlockContent[], locale: Locale): BlockContent[] {
  const { title } = registry.Note.props.parse(props);
  const opening = paragraph(strong([text(title ?? words[locale].editorsNote)]));
  return [{ type: 'blockquote', children: [opening, ...inside] }];
}

function quote(props: LiteralProps, inside: BlockContent[], locale: Locale): BlockContent[] {
  const { by, source } = registry.Quote.props.parse(props);
  const said = [by, source].filter((part) => part !== undefined);
  const closing = said.length === 0 ? [] : [paragraph(text(plainWords[locale].saidBy(said)))];
  return [{ type: 'blockquote', children: [...inside, ...closing] }];
}

function picture(props: LiteralProps, locale: Locale): BlockContent[] {
  const { src, alt, caption, credit } = registry.Figure.props.parse(props);
  const { imageCredit, colon } = words[locale];
  const lines = [caption, credit === undefined ? undefined : `${imageCredit}${colon}${credit}`];
  const below = lines.filter((line) => line !== undefined);
  return [
    paragraph({ type: 'image', url: src, alt }),
    ...(below.length === 0 ? [] : [paragraph(text(below.join(' ')))]),
  ];
}

function policy(props: LiteralProps, locale: Locale): BlockContent[] {
  const { title, number, issuer, url } = registry.Policy.props.parse(props);
  const { documentNumber, documentIssuer, colon } = words[locale];
  const name: PhrasingContent =
    url === undefined ? text(title) : { type: 'link', url, children: [text(title)] };
  const facts = [
    number === undefined ? undefined : `${documentNumber}${colon}${number}`,
    issuer === undefined ? undefined : `${documentIssuer}${colon}${issuer}`,
  ];
  const lines = facts.flatMap((fact) => (fact === undefined ? [] : [[text(fact)]]));
  return [list([[strong([name])], ...lines])];
}

function figures(props: LiteralProps): BlockContent {
  const { ids } = registry.KeyFigures.props.parse(props);
  return list(ids.map((id) => [{ type: 'link', url: pickedUrl(id), children: [] }]));
}

/** The blocks that stand for a component or tag; `inside` is what stands between its tags. */
export function plainPart(node: BodyNode, inside: BlockContent[], locale: Locale): BlockContent[] {
  const props = literalProps(node);
  if (isChartName(node.name)) return plainChart(node.name, props, locale);
  switch (node.name) {
    case 'Note':
      return note(props, inside, locale);
    case 'Quote':
      return quote(props, inside, locale);
    case 'Figure':
      return picture(props, locale);
    case 'Policy':
      return policy(props, locale);
    case 'KeyFigures':
      return [figures(props)];
    default:
      return inside;
  }
}
