/** The one place that reads the environment: folders, address, port and the moment taken as now. */
import { parseDate } from '#lib/site/dates';
import { UsageError } from './usage';

export type Environment = {
  readonly contentDir: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Overrides `origin` in `site.yaml`; null leaves it. */
  readonly origin: string | null;
  /** `SITE_ENV=preview`: search engines are kept out in every way at once. */
  readonly preview: boolean;
  readonly now: Date;
  readonly port: number;
};

type Variables = Readonly<Record<string, string | undefined>>;

const isoDateTime = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Without an offset the time is Beijing's, so that the machine's own time zone never matters. */
function parseMoment(text: string): Date | null {
  const [, day = '', time = '00:00', second = '00', fraction = '', offset = '+08:00'] =
    isoDateTime.exec(text) ?? [];
  if (parseDate(day)?.precision !== 'day' || parseDate(`${day}T${time}+08:00`) === null) return null;
  const moment = new Date(`${day}T${time}:${second}${fraction}${offset}`);
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function readNow(text: string | undefined, clock: () => Date): Date {
  if (text === undefined) return clock();
  const moment = parseMoment(text);
  if (moment !== null) return moment;
  throw new UsageError({
    zh: `TODAY 不是有效的日期时间：“${text}”。请写成 2026-11-23T09:30+08:00 的形式。`,
    en: `TODAY is not a date-time: "${text}". Write it as 2026-11-23T09:30+08:00.`,
  });
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 3000;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
  throw new UsageError({
    zh: `PORT 不是有效的端口号：“${text}”。请写 0 到 65535 之间的整数。`,
    en: `PORT is not a port number: "${text}". Write a whole number from 0 to 65535.`,
  });
}

function readOrigin(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(text)) return text;
  throw new UsageError({
    zh: `SITE_ORIGIN 不是有效的网址：“${text}”。请写协议和主机名，末尾不带斜线，例如 https://example.cn。`,
    en: `SITE_ORIGIN is not an origin: "${text}". Write scheme and host without a final slash, such as https://example.cn.`,
  });
}

function readPreview(text: string | undefined): boolean {
  if (text === undefined || text === 'production') return false;
  if (text === 'preview') return true;
  throw new UsageError({
    zh: `SITE_ENV 只能是 preview 或 production：“${text}”。`,
    en: `SITE_ENV is either preview or production: "${text}".`,
  });
}

/** What the variables say, with the documented defaults; an empty variable counts as not set. Throws `UsageError`. */
export function readEnvironment(variables: Variables, clock: () => Date = () => new Date()): Environment {
  const given = (name: string): string | undefined => variables[name] || undefined;
  return {
    contentDir: given('CONTENT_DIR') ?? 'content',
    outDir: given('OUT_DIR') ?? 'out',
    cacheDir: given('CACHE_DIR') ?? '.cache',
    origin: readOrigin(given('SITE_ORIGIN')),
    preview: readPreview(given('SITE_ENV')),
    now: readNow(given('TODAY'), clock),
    port: readPort(given('PORT')),
  };
}
