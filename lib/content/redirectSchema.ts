/** `redirects.yaml`: the addresses that have moved, and where to. */
import { z } from 'zod';
import { help } from './fieldSchema';

/** Segments of plain letters, none of which begins with a dot. */
const pathSchema = z
  .string()
  .regex(/^\/(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*(?:[A-Za-z0-9_-][A-Za-z0-9._-]*)?$/);

const form = '以 / 开头的站内网址，不带主机名，页面以 / 结尾，如 /zh/reports/tech-market-day/。';
const formEn =
  'A path of this portal without the host; a page ends in /, as in /zh/reports/tech-market-day/.';

export const redirectsSchema = z.array(
  z.strictObject({
    from: pathSchema.meta(help(`原来的网址。${form}`, `The address of old. ${formEn}`)),
    to: pathSchema.meta(help(`现在的网址。${form}`, `The address of today. ${formEn}`)),
  }),
);
