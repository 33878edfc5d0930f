/** The model of the page that sets both languages of a report side by side. */
import type { Edition, Report, ReportText } from '#lib/content/edition';
import { otherLocale } from '#lib/site/locale';
import { parallelUrl, reportUrl } from '#lib/site/urls';
import { listCorrections } from './corrections';
import { figureCard } from './figures';
import { pageFrame } from './frame';
import type { ParallelModel, ParallelText } from './model';
import { type Owner, reportArticle } from './reportModel';

const parallelText = (owner: Owner, text: ReportText): ParallelText => ({
  title: text.title,
  subtitle: text.subtitle ?? null,
  summary: text.summary,
  article: reportArticle(owner, text),
  corrections: listCorrections(owner.report, owner.locale),
  drift: text.drift,
});

const figurePairs = (report: Report): ParallelModel['figures'] =>
  report.figures.flatMap((figure) => {
    const [zh, en] = [figureCard(report, figure, 'zh'), figureCard(report, figure, 'en')];
    return zh === null || en === null ? [] : [{ zh, en }];
  });

/** Null where the report exists in one language only. The original's language comes first. */
export function parallelModel(edition: Edition, report: Report): ParallelModel | null {
  const { zh, en } = report.texts;
  if (zh === null || en === null) return null;
  const { slug, original } = report;
  const texts = {
    zh: parallelText({ edition, report, locale: 'zh' }, zh),
    en: parallelText({ edition, report, locale: 'en' }, en),
  };
  const frame = pageFrame(edition, {
    locale: original,
    url: parallelUrl(slug),
    title: `${texts[original].title} · ${texts[otherLocale(original)].title}`,
    description: texts[original].summary,
    twin: null,
  });
  const twins = { zh: reportUrl(slug, 'zh'), en: reportUrl(slug, 'en') };
  return {
    ...frame,
    // Both languages at once and no script: links say in words where they lead, and nobody asks.
    leaves: false,
    twins,
    kind: 'parallel',
    slug,
    texts,
    facts: report.agreed ?? {},
    figures: figurePairs(report),
  };
}
