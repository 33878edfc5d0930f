/** Small schemas the content schemas share: bilingual words, dates, ids. */
import { z } from 'zod';

/** Help for editors, shown when a field is wrong. */
export const help = (zh: string, en: string) => ({ help: { zh, en } });

/** One line of words that exists in both languages. */
export const bilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Lower-case ASCII words joined by single hyphens, at most 80 characters. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
