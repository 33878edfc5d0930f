/** Who wrote a piece: people who share a role are named together. */
import type { ReportModel } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type Names = ReportModel['byline'];

function groupByRole(byline: Names): { role: Names[number]['role']; names: string[] }[] {
  const roles = [...new Set(byline.map(({ role }) => role))];
  return roles.map((role) => ({
    role,
    names: byline.filter((one) => one.role === role).map((one) => one.name),
  }));
}

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
