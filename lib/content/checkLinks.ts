/** Holds the links of a text against the pages that will exist when readers see it. */
import type { BodyLink } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';
import { movedTo, type Redirect } from '#lib/site/redirects';
import { type LinkedText, type LinkTarget, textUrl } from './linkTargets';
import { nearestAddress } from './nearestAddress';
import { linkProblems } from './pairProblems';

type Context = {
  readonly from: LinkedText;
  readonly targets: ReadonlyMap<string, LinkTarget>;
  readonly now: number;
  /** A link to an address that moved is told the new one: pages never lead through a redirect. */
  readonly redirects: readonly Redirect[];
};

function deadProblem({ targets, redirects }: Context, url: string, place: Place): ContentProblem {
  if ([...targets.values()].some(({ twin }) => twin === url)) return linkProblems.noLanguage(place, url);
  return linkProblems.dead(place, url, movedTo(url, redirects) ?? nearestAddress(url, targets.keys()));
}

function targetProblem(
  context: Context,
  target: LinkTarget,
  url: string,
  place: Place,
): ContentProblem | null {
  const { from, targets, now } = context;
  if (target.visibleFrom > Math.max(from.visibleFrom, now)) return linkProblems.unpublished(place, url);
  const isOther = target.locale !== null && target.locale !== from.locale;
  const twin = target.twin === null ? undefined : targets.get(target.twin);
  const hasTwin = twin !== undefined && twin.visibleFrom <= Math.max(from.visibleFrom, now);
  return isOther && hasTwin ? linkProblems.otherLanguage(place, url) : null;
}

function linkProblem(context: Context, link: BodyLink): ContentProblem | null {
  const { from, targets } = context;
  if (link.kind !== 'link' || !/^[/#]/.test(link.url)) return null;
  const place = { file: from.file, line: link.line, column: link.column };
  const [path = '', anchor] = link.url.split('#');
  const url = path === '' ? textUrl(from, from.locale) : (path.split('?')[0] ?? path);
  const target = targets.get(url);
  if (target === undefined) return deadProblem(context, url, place);
  const isAnchored = anchor !== undefined && anchor !== '';
  if (target.withdrawn === true)
    return isAnchored ? linkProblems.withdrawnPlace(place, url) : linkProblems.withdrawn(place, url);
  if (isAnchored && target.anchors !== null && !target.anchors.has(anchor))
    return linkProblems.anchor(place, url, anchor);
  return path === '' ? null : targetProblem(context, target, url, place);
}

/** Dead links and anchors, links to what is not out yet or not in that language, and to the wrong language. */
export const checkLinks = (context: Context): ContentProblem[] =>
  context.from.links.flatMap((link) => linkProblem(context, link) ?? []);
