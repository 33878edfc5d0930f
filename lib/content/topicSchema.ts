/** `topics.yaml`: what reports are about. */
import { z } from 'zod';
import { bilingualSchema, help, idSchema } from './fieldSchema';

export const topicSchema = z.strictObject({
  id: idSchema.meta(help('网址中的名字。', 'Its name in URLs.')),
  name: bilingualSchema.meta(help('专题名。', 'What readers see.')),
  description: bilingualSchema.meta(help('一句话说明收什么。', 'What it collects, in a sentence.')),
  cadenceDays: z
    .int()
    .min(1)
    .max(183)
    .optional()
    .meta(
      help(
        '最多隔多少天该有新内容，1 到 183；不写按动态栏目的 14 天算。',
        'After how many days at most something new is due, 1 to 183; without it 14, as for columns of news.',
      ),
    ),
});
export const topicsSchema = z.array(topicSchema).min(1);

export type Topic = z.infer<typeof topicSchema>;
