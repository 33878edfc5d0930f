/** Small schemas the content schemas share: bilingual words, dates, ids. */
import { z } from 'zod';
import { earliestYear, parseDate } from '#lib/site/dates';
import { idForm, maxIdLength } from './idForm';

/** Help for editors, shown when a field is wrong. */
export const help = (zh: string, en: string) => ({ help: { zh, en } });

/** How a field is to be written, said when it is written otherwise. */
export const form = (zh: string, en: string) => ({ form: { zh, en } });

/** One line of words that exists in both languages. */
export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Lower-case ASCII words joined by single hyphens, at most 80 characters. */
export const idSchema = z.string().max(maxIdLength).regex(idForm);

/** What a date can have wrong, as its issue carries it. */
export const dateFaults = ['form', 'notReal', 'precision', 'tooEarly'] as const;
export type DateFault = (typeof dateFaults)[number];

const looksLikeDate = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}\+08:00)?)?$/;

function dateFault(text: string, toMinute: boolean): DateFault | null {
  const date = parseDate(text);
  if (date === null) return looksLikeDate.test(text) ? 'notReal' : 'form';
  if (date.year < earliestYear) return 'tooEarly';
  return toMinute && date.precision !== 'minute' ? 'precision' : null;
}

const dateText = (toMinute: boolean) =>
  z.string().superRefine((text, context) => {
    const fault = dateFault(text, toMinute);
    if (fault !== null) context.addIssue({ code: 'custom', params: { fault } });
  });

/** A date of any precision, 1949 or later, kept as the text that was written. */
export const dateSchema = dateText(false);

/** A date to the minute with `+08:00`, kept as the text that was written. */
export const minuteSchema = dateText(true);

/** An address readers can follow. */
export const linkSchema = z.string().regex(/^(?:https:\/\/[^\s\\@]+|mailto:[^\s@]+@[^\s@]+|tel:[+\d-]+)$/);
