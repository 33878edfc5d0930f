/** The `figures` of a report's frontmatter: each typed once, in base units, and proven to stand in the prose. */
import { z } from 'zod';
import { changeBases } from '#lib/bilingual/claims/statedChange';
import { approximations } from '#lib/site/formatAmount';
import { parsePeriod } from '#lib/site/periods';
import { unitIds } from '#lib/site/units';
import { bilingualSchema, help, idSchema } from './fieldSchema';

/** What a number keeps of the decimals an editor types. */
const largest = 999_999_999_999_999;

const amount = {
  value: z
    .number()
    .min(-largest)
    .max(largest)
    .meta(
      help(
        '数值，按 unit 的基本单位写全：53.53亿元写 5353000000。',
        'The value in full in its unit: 5.353 billion yuan is 5353000000.',
      ),
    ),
  unit: z
    .enum(unitIds)
    .meta(help('单位 id，如 CNY、percent、count。', 'A unit, such as CNY, percent or count.')),
};

const periodShape =
  /^\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?))?(?:\/\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?))?)?$/;

const periodSchema = z
  .string()
  .regex(periodShape)
  .superRefine((text, context) => {
    if (periodShape.test(text) && parsePeriod(text) === null)
      context.addIssue({ code: 'custom', params: { fault: 'notReal' } });
  })
  .meta(
    help(
      '时期，加引号："2021"、"2021-Q1"、"2021-H1"、"2021-05"、"2021-05-25"，或起讫 "2020/2021"。',
      'The period, in quotes: "2021", "2021-Q1", "2021-H1", "2021-05", "2021-05-25", or from one to another, "2020/2021".',
    ),
  );

const changeSchema = z
  .strictObject({
    ...amount,
    basis: z
      .string()
      .regex(new RegExp(`^(?:${changeBases.join('|')}|\\d{4})$`))
      .meta(
        help(
          `与什么相比：${changeBases.join('、')}，或年份，如 "2020"。`,
          `Measured against what: ${changeBases.join(', ')}, or a year such as "2020".`,
        ),
      ),
  })
  .meta(help('变化：value、unit、basis。', 'The change: value, unit and basis.'));

export const figureSchema = z.strictObject({
  id: idSchema,
  /** `content` is the id of every page's main part. */
  indicator: idSchema
    .regex(/^(?!content$)/)
    .meta(
      help(
        '指标 id，不同报道的同一指标写同一个。',
        'The indicator, the same in every report that states it.',
      ),
    ),
  label: bilingualSchema,
  ...amount,
  approximate: z
    .literal([true, ...approximations])
    .optional()
    .meta(
      help(
        `正文怎样限定：${approximations.join('、')}；true 表示照正文。`,
        `How the text bounds it: ${approximations.join(', ')}; true takes it from the text.`,
      ),
    ),
  period: periodSchema,
  change: changeSchema.optional(),
  block: z.string().min(1),
});

export type FigureMatter = z.infer<typeof figureSchema>;
