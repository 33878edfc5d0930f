/** The licence under which a portal gives away what it wrote itself. */
import { z } from 'zod';
import { linkSchema } from './fieldSchema';
import { reportKinds } from './reportSchema';

/** `id` is that of SPDX; a piece with a source is never under it, whatever its kind. */
export const licenceSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  url: linkSchema,
  kinds: z.array(z.enum(reportKinds)).min(1),
});
