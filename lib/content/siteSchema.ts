/** `site.yaml`: who publishes the portal, where it stands and what it has been granted. */
import { z } from 'zod';
import { bilingualSchema, form, help, linkSchema } from './fieldSchema';
import { licenceSchema } from './licenceSchema';

/** Every number as its authority writes it; one that was not granted is left out, never made up. */
const filingsSchema = z.strictObject({
  icp: z
    .string()
    .regex(/^[一-龥]ICP备\d{5,10}号(?:-\d+)?$/)
    .optional()
    .meta({
      ...help('ICP 备案号。', 'The ICP filing number.'),
      ...form(
        '照批复原样写，形如“鄂ICP备××××××××号-×”。',
        'Write it as granted, in the form 鄂ICP备××××××××号-×.',
      ),
    }),
  publicSecurity: z
    .string()
    .regex(/^[一-龥]公网安备\s?\d{14}号$/)
    .optional()
    .meta({
      ...help('公安机关备案号。', 'The public security filing number.'),
      ...form(
        '照批复原样写，形如“鄂公网安备××××××××××××××号”，中间十四位数字。',
        'Write it as granted, in the form 鄂公网安备××××××××××××××号, with fourteen digits.',
      ),
    }),
  siteCode: z
    .string()
    .regex(/^(?:\d{10}|bm\d{8})$/)
    .optional()
    .meta({
      ...help('政府网站标识码。', 'The identification code of a government website.'),
      ...form(
        '写十位数字，或 bm 加八位数字，加引号。',
        'Write ten digits, or bm and eight digits, in quotation marks.',
      ),
    }),
  conac: z
    .string()
    .regex(/^[0-9A-F]{32}$/)
    .optional()
    .meta({
      ...help('党政机关网站标识的编号。', 'The id of the sign of Party and government websites.'),
      ...form(
        '写标识链接中 id= 后面的三十二位，只有数字和大写 A 到 F。',
        'Write the thirty-two characters after id= in the sign’s link: digits and capital A to F.',
      ),
    }),
});

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
  undertaker: bilingualSchema
    .optional()
    .meta(help('承办单位，正式版填写。', 'Who runs the portal for the organiser, in production.')),
  filings: filingsSchema
    .optional()
    .meta(help('已取得的备案号；没有就不写。', 'Filing numbers that were granted; leave out what was not.')),
  trustedHosts: z
    .array(
      z
        .string()
        .regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*$/)
        .meta(
          form(
            '只写主机名，全部小写，不带 https:// 和斜线，如 kjt.hubei.gov.cn。',
            'Write the host alone, in lower case, without https:// or slashes, such as kjt.hubei.gov.cn.',
          ),
        ),
    )
    .optional()
    .meta(
      help(
        '不必提示“即将离开”的兄弟网站；本站和国家的备案、找错等网站本来就不提示。',
        'Sister sites that readers may leave for without notice, besides the portal’s own host and the State’s services.',
      ),
    ),
  licence: licenceSchema
    .optional()
    .meta(
      help(
        '本站自行撰写的各篇（没有 source 的这几种体裁）按什么许可使用：SPDX 编号、名称、网址和体裁；没有给出就不写。',
        'The licence of pieces the portal wrote itself (those of these kinds without a source): SPDX id, name, address and kinds; leave out what was not given.',
      ),
    ),
  contacts: z
    .array(z.strictObject({ label: bilingualSchema, value: z.string().min(1), url: linkSchema.optional() }))
    .optional()
    .meta(help('联系方式；没有就不写。', 'How to reach the publisher; leave out what there is not.')),
});

export type Site = z.infer<typeof siteSchema>;
