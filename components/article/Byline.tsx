/** Who wrote a piece: people who share a role are named together. */
import type { ReportModel } from '#lib/edition/model';
import { groupByRole } from '#lib/site/byline';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type Names = ReportModel['byline'];

export function Byline({ byline, locale }: { byline: Names; locale: Locale }) {
  return (
    <address data-byline="" className="byline">
      {groupByRole(byline).map(({ role, names }) => (
        <p key={role}>
          <span className="label">{words[locale].role[role]}</span> {names.join(words[locale].comma)}
        </p>
      ))}
    </address>
  );
}
