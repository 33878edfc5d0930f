/** The facts of an original against the calendar and the topics. */

import { compareInstant } from '#lib/site/dates';
import { nearest } from '#lib/site/nearest';
import type { ContentProblem } from '#lib/site/problem';
import { dateProblems } from './fieldProblems';
import type { Folder } from './listContent';
import { factProblems } from './pairProblems';
import type { Yaml, YamlPath } from './parseYaml';
import type { Text } from './readText';
import type { OriginalMatter } from './reportSchema';
import { treeProblems } from './sourceProblems';

export type FactContext = {
  readonly text: Text<OriginalMatter>;
  readonly folder: Folder;
  /** null when `topics.yaml` itself could not be read. */
  readonly topicIds: readonly string[] | null;
  readonly now: Date;
};

/** Dates of what has happened, each with its path. */
const pastDates = (matter: OriginalMatter): [string, string, YamlPath][] => [
  ['published', matter.published, ['published']],
  ...(matter.updated === undefined
    ? []
    : [['updated', matter.updated, ['updated']] satisfies [string, string, YamlPath]]),
  ...(matter.withdrawn === undefined
    ? []
    : [
        ['withdrawn.date', matter.withdrawn.date, ['withdrawn', 'date']] satisfies [string, string, YamlPath],
      ]),
  ...(matter.corrections ?? []).map(
    ({ date }, index) =>
      [`corrections[${index + 1}].date`, date, ['corrections', index, 'date']] satisfies [
        string,
        string,
        YamlPath,
      ],
  ),
];

/** A scheduled piece is held against its own time, a draft against none. */
function checkFuture({ text, now }: FactContext): ContentProblem[] {
  const { matter, yaml } = text;
  if (matter.draft === true) return [];
  const limit = now.getTime() + Math.max(0, compareInstant(matter.posted, now.getTime()));
  return pastDates(matter).flatMap(([name, date, path]) =>
    compareInstant(date, limit) > 0 ? [dateProblems.future(yaml.placeOf(path), name, date)] : [],
  );
}

function checkYear({ text, folder }: FactContext): ContentProblem[] {
  const year = text.matter.published.slice(0, 4);
  if (folder.year === null || folder.year === year) return [];
  return [treeProblems.otherYear(text.yaml.placeOf(['published']), folder.year, year)];
}

function checkTopics({ text, topicIds }: FactContext): ContentProblem[] {
  const { topics } = text.matter;
  return topics.flatMap((id, index) => {
    const place = text.yaml.placeOf(['topics', index]);
    if (topics.indexOf(id) < index) return [factProblems.duplicate(place, id)];
    if (topicIds === null || topicIds.includes(id)) return [];
    return [factProblems.unknownTopic(place, id, nearest(id, topicIds))];
  });
}

const blockIds = ({ body }: Text<unknown>): string[] =>
  body.sections.flatMap((section) => section.blocks.map(({ id }) => id));

/** New ones come last, so that each keeps the name feeds know it by. */
function checkCorrections({ text }: FactContext): ContentProblem[] {
  const corrections = text.matter.corrections ?? [];
  const known = blockIds(text);
  return corrections.flatMap(({ date, block }, index) => {
    const place = (key: string) => text.yaml.placeOf(['corrections', index, key]);
    const before = corrections[index - 1]?.date ?? '';
    return [
      ...(date < before ? [factProblems.correctionOrder(place('date'), date, before)] : []),
      ...(block === undefined || known.includes(block)
        ? []
        : [factProblems.unknownBlock(place('block'), block)]),
    ];
  });
}

/** Future dates, a folder of another year, unknown topics, corrections out of order or of a block that is not there. */
export const checkFacts = (context: FactContext): ContentProblem[] =>
  [checkFuture, checkYear, checkTopics, checkCorrections].flatMap((check) => check(context));

/** Values of one key that occur twice in a list file. */
export function findDuplicates(yaml: Yaml, key: string, values: readonly string[]): ContentProblem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [factProblems.duplicate(yaml.placeOf([index, key]), value)] : [],
  );
}
