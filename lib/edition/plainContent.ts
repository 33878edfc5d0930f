/** Fills in what a plain body leaves to the Edition: whole addresses, and the words of key figures picked by name. */
import type { Nodes, PhrasingContent } from 'mdast';
import type { ReportText } from '#lib/content/edition';
import { type PlainBody, pickedName } from '#lib/site/plainBody';
import { absoluteUrl, mediaUrl, reportUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import type { KeyFigure } from './drawnFigures';
import { pickedFigures } from './pickedFigures';
import type { Owner } from './reportModel';

type Filling = {
  readonly linkUrl: (url: string) => string;
  readonly imageUrl: (name: string) => string;
  readonly figureWords: (name: string) => PhrasingContent[];
};

/** In place, since the tree is the caller's own copy. */
function fill(node: Nodes, filling: Filling): void {
  if (node.type === 'link') node.url = filling.linkUrl(node.url);
  if (node.type === 'image') node.url = filling.imageUrl(node.url);
  if (node.type === 'paragraph') {
    const [only] = node.children;
    const name = only?.type === 'link' ? pickedName(only.url) : null;
    if (name !== null) node.children = filling.figureWords(name);
  }
  if ('children' in node) for (const child of node.children) fill(child, filling);
}

/** `Name: 5.353 billion yuan (first quarter of 2021, up 106.4%)`, the amount a link to the block that states it. */
function figureLine({ before, number, after, label, period, change, source }: KeyFigure, { locale }: Owner) {
  const { colon, clause, chart } = words[locale];
  const since = chart.inBrackets(change === null ? period : period + clause + change);
  return [
    { type: 'text', value: `${label}${colon}` },
    { type: 'link', url: source.url, children: [{ type: 'text', value: before + number + after }] },
    { type: 'text', value: since },
  ] satisfies PhrasingContent[];
}

/** The body of a report's text as it is published; every address is whole. */
export function plainContent(owner: Owner, { body }: Pick<ReportText, 'body'>): PlainBody {
  const { edition, report, locale } = owner;
  const { origin } = edition.site;
  const picked = pickedFigures(body, { edition, own: report.slug, locale });
  const page = absoluteUrl(origin, reportUrl(report.slug, locale));
  const filling: Filling = {
    linkUrl: (url) =>
      url.startsWith('#') ? page + url : url.startsWith('/') ? absoluteUrl(origin, url) : url,
    imageUrl: (name) => absoluteUrl(origin, mediaUrl(report.slug, name)),
    figureWords: (name) => {
      const figure = picked[name];
      if (figure === undefined) throw new Error(`The text picks no figure ${name}.`);
      return figureLine(figure, owner);
    },
  };
  const content = structuredClone(body.plain);
  for (const node of content) fill(node, filling);
  return content;
}
