/** Whether every column has something, and something new within the days that inspections allow. */
import { type Bilingual, locales } from '#lib/site/locale';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { Launch } from './checkLaunch';
import type { ColumnVerdict, FolderVerdict } from './folderVerdict';
import { visibleFrom } from './isPublished';
import { launchNames, launchProblems } from './launchProblems';

/** 国办秘函〔2019〕19号: two weeks for the home page and columns of news, six months for notices. */
const allowedDays = { home: 14, topic: 14, notices: 183 } as const;
const day = 24 * 3600 * 1000;

type Column = {
  readonly name: Bilingual;
  readonly place: Place;
  readonly days: number;
  /** What readers see in it now. */
  readonly pieces: readonly FolderVerdict[];
};

const postedAt = ({ posted }: ColumnVerdict): number =>
  visibleFrom({ originalDraft: false, draft: false, posted });

const latest = (pieces: readonly FolderVerdict[]): ColumnVerdict | undefined =>
  pieces.flatMap(({ column }) => column ?? []).sort((a, b) => postedAt(b) - postedAt(a))[0];

/** A piece is new once, on the day it is posted, whichever its language. */
function staleProblems({ name, place, days, pieces }: Column, now: Date): ContentProblem[] {
  const newest = latest(pieces);
  if (newest === undefined || now.getTime() - postedAt(newest) <= days * day) return [];
  const age = Math.floor((now.getTime() - postedAt(newest)) / day);
  const related = [{ ...newest.place, message: launchNames.newest }];
  return [{ ...launchProblems.stale(place, name, { age, days }), related }];
}

/** A page of a column stands in each language, with or without pieces. */
const emptyProblems = ({ name, place, pieces }: Column): ContentProblem[] =>
  locales
    .filter((locale) => !pieces.some(({ texts }) => texts.some((text) => text.locale === locale)))
    .map((locale) => launchProblems.empty(place, name, locale));

/** Reports with those of their texts that are out. */
const publishedNow = ({ verdicts, now }: Launch): FolderVerdict[] =>
  verdicts
    .filter(({ column }) => column !== null)
    .map((verdict) => ({
      ...verdict,
      texts: verdict.texts.filter(({ state }) => state !== null && visibleFrom(state) <= now.getTime()),
    }))
    .filter(({ texts }) => texts.length > 0);

function homeColumn({ lists }: Launch, pieces: Column['pieces']): Column[] {
  const { site } = lists.places;
  if (site === null) return [];
  return [{ name: launchNames.home, place: site.placeOf([]), days: allowedDays.home, pieces }];
}

function topicColumns({ lists }: Launch, pieces: Column['pieces']): Column[] {
  const { topics } = lists.places;
  if (topics === null) return [];
  return (lists.topics ?? []).map(({ id, name, cadenceDays }, index) => ({
    name,
    place: topics.placeOf([index, 'id']),
    days: cadenceDays ?? allowedDays.topic,
    pieces: pieces.filter(({ column }) => column?.topics.includes(id)),
  }));
}

/** The portal has no page of notices alone: they may be old, but not missing. */
function noticesColumn(pieces: Column['pieces']): Column[] {
  const notices = pieces.filter(({ column }) => column?.kind === 'notice');
  const newest = latest(notices);
  if (newest === undefined) return [];
  return [{ name: launchNames.notices, place: newest.place, days: allowedDays.notices, pieces: notices }];
}

/** Empty columns, and those with nothing new for too long. */
export function checkColumns(launch: Launch): ContentProblem[] {
  const pieces = publishedNow(launch);
  const columns = [...homeColumn(launch, pieces), ...topicColumns(launch, pieces)];
  return [
    ...columns.flatMap(emptyProblems),
    ...[...columns, ...noticesColumn(pieces)].flatMap((column) => staleProblems(column, launch.now)),
  ];
}
