/** The frontmatter of a standing page. */
import { z } from 'zod';
import { help } from './fieldSchema';
import { originalSchema, translationSchema } from './reportSchema';

const wording = { title: true, summary: true, sections: true, draft: true } as const;

export const originalPageSchema = originalSchema.pick(wording).extend({
  order: z.int().min(1).meta(help('在页脚中的次序。', 'Its place in the footer.')),
});
export const translatedPageSchema = translationSchema.pick({ ...wording, translation: true, waive: true });

export type StandingPageMatter = z.infer<typeof originalPageSchema>;
export type TranslatedPageMatter = z.infer<typeof translatedPageSchema>;
