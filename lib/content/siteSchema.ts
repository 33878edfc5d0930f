/** `site.yaml`: who publishes the portal, where it stands and what it has been granted. */
import { z } from 'zod';
import { bilingualSchema, help } from './fieldSchema';

export const siteSchema = z.strictObject({
  stage: z
    .enum(['demonstration', 'production'])
    .meta(
      help(
        '演示或正式。演示期间每页都注明并非官方网站。',
        'Until production, every page says this is a demonstration.',
      ),
    ),
  name: bilingualSchema.meta(help('网站名称。', 'The name of the portal.')),
  tagline: bilingualSchema.meta(help('一句话说明。', 'What it publishes, in a line.')),
  description: bilingualSchema.meta(help('网站简介。', 'What it is, in a sentence.')),
  origin: z
    .string()
    .regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/)
    .meta(help('网址，不带末尾斜线。', 'Scheme and host, without a final slash.')),
  timeZone: z.literal('Asia/Shanghai').meta(help('时区。', 'The time zone dates are shown in.')),
  publisher: bilingualSchema.optional().meta(help('主办单位，正式版填写。', 'The organiser, in production.')),
  filings: z
    .strictObject({
      icp: z.string().optional(),
      publicSecurity: z.string().optional(),
      siteCode: z.string().optional(),
    })
    .optional()
    .meta(help('已取得的备案号；没有就不写。', 'Filing numbers that were granted; leave out what was not.')),
  contacts: z
    .array(z.strictObject({ label: bilingualSchema, value: z.string().min(1), url: z.string().optional() }))
    .optional()
    .meta(help('联系方式；没有就不写。', 'How to reach the publisher; leave out what there is not.')),
});

export type Site = z.infer<typeof siteSchema>;
