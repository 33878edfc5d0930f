/** What the portal still lacks before it may be launched as a government website. */
import type { ContentProblem } from '#lib/site/problem';
import { checkColumns } from './checkColumns';
import { checkIdentity } from './checkIdentity';
import { checkOrigin } from './checkOrigin';
import { checkStatements } from './checkStatements';
import type { FolderVerdict } from './folderVerdict';
import { visibleFrom } from './isPublished';
import { launchProblems } from './launchProblems';
import type { Lists } from './readLists';

/** Everything a launch is judged by; `origin` overrides that of `site.yaml`. */
export type Launch = {
  readonly lists: Lists;
  readonly verdicts: readonly FolderVerdict[];
  readonly origin: string | null;
  /** Whether there is a ledger of published addresses. */
  readonly hasLedger: boolean;
  readonly now: Date;
};

/** Machine translations that readers see now and nobody has reviewed. */
const unreviewed = ({ verdicts, now }: Launch): ContentProblem[] =>
  verdicts
    .flatMap(({ texts }) => texts)
    .flatMap(({ unreviewed: place, state }) =>
      place === null || state === null || visibleFrom(state) > now.getTime()
        ? []
        : [launchProblems.unreviewed(place)],
    );

/** In no order; what a list that cannot be read would have said is left out, for that is a problem already. */
export function checkLaunch(launch: Launch): ContentProblem[] {
  const { lists, origin, hasLedger } = launch;
  const { site, places } = lists;
  const said =
    site === null || places.site === null
      ? []
      : [
          ...checkIdentity(site, places.site),
          ...checkOrigin(origin ?? site.origin, places.site.placeOf(['origin'])),
          ...checkStatements(launch, places.site),
          ...(hasLedger ? [] : [launchProblems.ledger(places.site.placeOf([]))]),
        ];
  return [...said, ...checkColumns(launch), ...unreviewed(launch)];
}
