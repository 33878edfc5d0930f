/** `terms.yaml`: the term base, how each Chinese term is rendered in English. */
import { z } from 'zod';
import { bilingualSchema, help } from './fieldSchema';

export const termSchema = z.strictObject({
  zh: z.string().min(1).meta(help('中文。', 'The Chinese term.')),
  en: z.string().min(1).meta(help('首选英文。', 'Its preferred English.')),
  variants: z.array(z.string().min(1)).optional().meta(help('可用的其他英文。', 'Other English allowed.')),
  note: bilingualSchema.optional().meta(help('说明。', 'What it means.')),
});
export const termsSchema = z.array(termSchema);

export type Term = z.infer<typeof termSchema>;
