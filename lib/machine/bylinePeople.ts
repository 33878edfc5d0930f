/** Who wrote and who translated a report, with what each did. */
import type { Organization, Person } from 'schema-dts';
import type { ReportModel } from '#lib/edition/model';
import { words } from '#lib/site/words';

/** They have no ids: two bylines with one name need not be one person. */
type Contributor = Person | Organization;

const body = (name: string): Organization => ({ '@type': 'Organization', name });
const person = (name: string): Person => ({ '@type': 'Person', name });

/** In the order of the byline, without its translators. */
export const authorsOf = ({ byline, locale }: ReportModel): Contributor[] =>
  byline
    .filter(({ role }) => role !== 'translator')
    .map(({ role, name }) =>
      role === 'office' ? body(name) : { '@type': 'Person', name, jobTitle: words[locale].role[role] },
    );

/** Whoever answers for a machine’s translation is no person who translated. */
function statedTranslator({ translation }: ReportModel): Contributor[] {
  if (translation === null) return [];
  const { kind, translator } = translation;
  return [kind === 'human' ? person(translator) : body(translator)];
}

/** As the byline and the statement under the text name them, nobody twice. */
export function translatorsOf(model: ReportModel): Contributor[] {
  const stated = statedTranslator(model);
  const named = model.byline.filter(
    ({ role, name }) => role === 'translator' && name !== model.translation?.translator,
  );
  return [...named.map(({ name }) => person(name)), ...stated];
}

/** How a translation was made, in the words of the statement under the text; null on the original. */
export function translationCredit({ translation, locale }: ReportModel): string | null {
  if (translation === null) return null;
  const { translationBy, translationKind } = words[locale];
  const sentences = [translationBy(translation.translator), translationKind[translation.kind]];
  return sentences.join(locale === 'zh' ? '' : ' ');
}
