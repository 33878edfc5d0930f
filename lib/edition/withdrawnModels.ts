/** The models of the pages that stand where a withdrawn report stood. */
import type { Edition, WithdrawnReport } from '#lib/content/edition';
import { formatDate } from '#lib/site/formatDate';
import { type Locale, otherLocale } from '#lib/site/locale';
import { parallelUrl, reportUrl } from '#lib/site/urls';
import { withdrawnWords } from '#lib/site/withdrawnWords';
import { pageFrame } from './frame';
import type { WithdrawalNotice, WithdrawnModel, WithdrawnParallelModel } from './noticeModel';

const urlIn = ({ slug, titles }: WithdrawnReport, locale: Locale): string | null =>
  titles[locale] === null ? null : reportUrl(slug, locale);

function noticeOf({ titles, withdrawn }: WithdrawnReport, locale: Locale): WithdrawalNotice | null {
  const title = titles[locale];
  return title === null ? null : { locale, title, date: withdrawn.date, why: withdrawn.why[locale] };
}

const described = ({ date, why, locale }: WithdrawalNotice): string =>
  [withdrawnWords[locale].notice(formatDate(date, locale)), why].join(locale === 'zh' ? '' : ' ');

/** The notice in one language; null where the report never existed in it. */
export function withdrawnModel(
  edition: Edition,
  report: WithdrawnReport,
  locale: Locale,
): WithdrawnModel | null {
  const notice = noticeOf(report, locale);
  if (notice === null) return null;
  const { slug, original, published, posted } = report;
  const frame = pageFrame(edition, {
    locale,
    url: reportUrl(slug, locale),
    title: notice.title,
    description: described(notice),
    twin: urlIn(report, otherLocale(locale)),
  });
  return { ...frame, kind: 'withdrawn', slug, original, published, posted, notice };
}

/** Both notices, the original's first; null where there was no parallel page. */
export function withdrawnParallelModel(
  edition: Edition,
  report: WithdrawnReport,
): WithdrawnParallelModel | null {
  const { slug, original } = report;
  const notices = [noticeOf(report, original), noticeOf(report, otherLocale(original))] as const;
  const [first, second] = notices;
  if (first === null || second === null) return null;
  const frame = pageFrame(edition, {
    locale: original,
    url: parallelUrl(slug),
    title: `${first.title} · ${second.title}`,
    description: described(first),
    twin: null,
  });
  const twins = { zh: reportUrl(slug, 'zh'), en: reportUrl(slug, 'en') };
  return { ...frame, leaves: false, twins, kind: 'withdrawn-parallel', slug, notices: [first, second] };
}
