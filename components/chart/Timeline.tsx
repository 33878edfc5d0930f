/** Events in the order of their dates, hung on a line. */
import { Words } from '#components/frame/Words';
import type { ChartProps, TimelineRow } from '#lib/site/chartProps';
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { ChartFrame, ChartHead } from './ChartFrame';

type TimelineProps = ChartProps['Timeline'] & { id?: string };

/** The day is what is looked for; the year stands smaller, in the order of the language. */
function EventDate({ date, locale }: { date: string; locale: Locale }) {
  const whole = formatDate(date, locale);
  const year = formatDate(date.slice(0, 4), locale);
  if (whole === year) return <b>{whole}</b>;
  const day = <b>{whole.replace(year, '').trim()}</b>;
  const small = <span>{year}</span>;
  return locale === 'zh' ? (
    <>
      {small}
      {day}
    </>
  ) : (
    <>
      {day} {small}
    </>
  );
}

function Event({ date, text, locale }: TimelineRow & { locale: Locale }) {
  return (
    <li>
      <time dateTime={date}>
        <EventDate date={date} locale={locale} />
      </time>
      <p>
        <Words text={text} locale={locale} />
      </p>
    </li>
  );
}

export const timelineOf = (locale: Locale) =>
  function Timeline({ id, title, description, source, events = [] }: TimelineProps) {
    return (
      <ChartFrame id={id} source={source} locale={locale}>
        <div className="chart-head">
          <ChartHead title={title} description={description} unit={null} locale={locale} />
        </div>
        <ol className="timeline">
          {events.map((event) => (
            <Event key={`${event.date} ${event.text}`} date={event.date} text={event.text} locale={locale} />
          ))}
        </ol>
      </ChartFrame>
    );
  };
