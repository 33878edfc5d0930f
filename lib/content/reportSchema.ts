/** The frontmatter of a report: what each key means, which file carries it, and its type. */
import { z } from 'zod';
import { bilingualSchema, dateSchema, help, idSchema, linkSchema, minuteSchema } from './fieldSchema';
import { figureSchema } from './figureSchema';

export const reportKinds = ['report', 'brief', 'explainer', 'notice'] as const;
export const bylineRoles = ['reporter', 'correspondent', 'office', 'translator'] as const;
export const translationKinds = ['human', 'machine', 'machine-reviewed'] as const;

const sectionSchema = z.strictObject({ id: idSchema, label: z.string().min(1).max(40) });

/** Keys worded anew in each language. */
const wording = {
  title: z.string().min(1).max(120).meta(help('标题。', 'The headline.')),
  subtitle: z.string().min(1).max(160).optional().meta(help('副题，可省。', 'The deck; optional.')),
  summary: z.string().min(1).max(600).meta(help('导语。', 'The standfirst.')),
  sections: z
    .array(sectionSchema)
    .meta(
      help(
        '各小标题的 id 与导航用语，次序与正文的 ## 一致。',
        'Id and navigation label of each ##, in order.',
      ),
    ),
  draft: z.boolean().optional().meta(help('true 表示不发布。', 'true keeps it unpublished.')),
};

/** Keys only the original carries. */
const facts = {
  published: dateSchema.meta(
    help('首发日期，知道多少写多少。', 'When it was first published, no more precise than known.'),
  ),
  posted: minuteSchema.meta(
    help(
      '上网时间，晚于现在即为定时发布。',
      'When it appears on this portal; later than now means scheduled.',
    ),
  ),
  updated: dateSchema.optional().meta(help('最近一次实质改动。', 'The last change of substance.')),
  corrections: z
    .array(
      z.strictObject({
        date: dateSchema,
        zh: z.string().min(1),
        en: z.string().min(1),
        block: idSchema.optional(),
      }),
    )
    .optional()
    .meta(
      help(
        '更正，从早到晚，每条有日期和中英文说明；block 写改在哪一段，可省。',
        'Corrections, oldest first, each with a date and a note in both languages; block names the block it mends, and is optional.',
      ),
    ),
  withdrawn: z
    .strictObject({ date: dateSchema, why: bilingualSchema })
    .optional()
    .meta(
      help(
        '撤回：日期和中英文理由。网址保留，正文不再刊出。',
        'When and why it was withdrawn. Its addresses stay; its text is no longer shown.',
      ),
    ),
  kind: z.enum(reportKinds).meta(help('体裁。', 'What kind of piece it is.')),
  topics: z.array(idSchema).min(1).meta(help('专题 id，见 topics.yaml。', 'Topic ids, from topics.yaml.')),
  byline: z
    .array(z.strictObject({ role: z.enum(bylineRoles), name: bilingualSchema }))
    .min(1)
    .meta(help('署名。', 'Who wrote it.')),
  source: z
    .strictObject({ name: bilingualSchema, url: linkSchema.optional() })
    .optional()
    .meta(help('转载来源。', 'Where a reprint comes from.')),
  figures: z.array(figureSchema).optional().meta(help('关键数字。', 'Key figures.')),
};

/** Keys only a translation carries. */
const translated = {
  translation: z
    .strictObject({ translator: z.string().min(1), kind: z.enum(translationKinds) })
    .meta(help('译者与译法。', 'Who translated it, and how.')),
  waive: z
    .array(
      z.strictObject({
        rule: z
          .string()
          .min(1)
          .meta(
            help('问题的名称，如 bilingual/quantity。', 'The problem’s name, such as bilingual/quantity.'),
          ),
        block: z.string().min(1).meta(help('段落编号，如 talent-2。', 'The block’s id, such as talent-2.')),
        what: z
          .string()
          .min(1)
          .optional()
          .meta(
            help(
              '只放行这个数或词，照提示里引号中的字写，最好是译文的。',
              'The one figure or term it is for, as the problem quotes it, best in the translation.',
            ),
          ),
        why: z.string().min(1).meta(help('为什么无误。', 'Why nothing is wrong.')),
      }),
    )
    .optional()
    .meta(help('编辑判定可放行的双语问题。', 'Bilingual problems an editor has judged.')),
};

export const originalSchema = z.strictObject({ ...wording, ...facts });
export const translationSchema = z.strictObject({ ...wording, ...translated });

export type OriginalMatter = z.infer<typeof originalSchema>;
export type TranslationMatter = z.infer<typeof translationSchema>;

export type ReportKind = (typeof reportKinds)[number];
export type BylineRole = (typeof bylineRoles)[number];
export type TranslationKind = (typeof translationKinds)[number];

/** What is true of a report in every language; its figures stand beside it, with the words that state them. */
export type ReportFacts = Omit<OriginalMatter, keyof typeof wording | 'figures' | 'withdrawn'>;

/** When and why a report was taken back. */
export type Withdrawal = NonNullable<OriginalMatter['withdrawn']>;

/** What is worded anew in each language; `translation` is null on the original. */
export type ReportWording = Pick<OriginalMatter, 'title' | 'subtitle' | 'summary' | 'sections'> & {
  readonly translation: TranslationMatter['translation'] | null;
};
