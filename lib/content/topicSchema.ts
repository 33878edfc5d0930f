/** `topics.yaml`: what reports are about. */
import { z } from 'zod';
import { bilingualSchema, help, idSchema } from './fieldSchema';

export const topicSchema = z.strictObject({
  id: idSchema.meta(help('网址中的名字。', 'Its name in URLs.')),
  name: bilingualSchema.meta(help('专题名。', 'What readers see.')),
  description: bilingualSchema.meta(help('一句话说明收什么。', 'What it collects, in a sentence.')),
});
export const topicsSchema = z.array(topicSchema).min(1);

export type Topic = z.infer<typeof topicSchema>;
