/** Wording for links and images. */
import type { RuleText } from './problems';

type Address = { readonly url: string };

export const urlRules = {
  'mdx/url-scheme': ({ url }: Address): RuleText => [
    `链接“${url}”的开头不在允许之列。`,
    `The link “${url}” begins with a scheme that is not allowed.`,
    '网址用 https:// 开头；邮箱用 mailto:，电话用 tel:。不用链接时可把网址放进反引号 ` `。',
    'Begin an address with https://, an e-mail with mailto:, a telephone with tel:. To show an address without a link, put it in backquotes.',
  ],
  'mdx/url-host': ({ url }: Address): RuleText => [
    `链接“${url}”的网站名不明确。`,
    `The link “${url}” does not name its site plainly.`,
    '写完整的 https://网站名/路径：网站名只用英文字母、数字、点和连字符，不带用户名、密码。',
    'Write https://host/path in full: letters, digits, dots and hyphens only, without user name or password.',
  ],
  'mdx/url-characters': ({ url }: Address): RuleText => [
    `链接“${url}”里有空格、反斜杠或控制字符。`,
    `The link “${url}” holds a space, backslash or control character.`,
    '从浏览器地址栏重新复制网址；空格写成 %20。',
    'Copy the address again from the browser; write a space as %20.',
  ],
  'mdx/url-relative': ({ url }: Address): RuleText => [
    `链接“${url}”不完整。`,
    `The link “${url}” is not complete.`,
    '站内页面从 / 写起（如 /zh/about/），本页小节写 #小节id，站外写 https://…。',
    'Begin a page of this site with / (such as /en/about/), a section of this page with #, another site with https://.',
  ],
  'mdx/link-empty': (): RuleText => [
    '这个链接没有文字，读者看不见它。',
    'This link has no words, so no reader can see it.',
    '在方括号里写上说明文字：[文字](https://…)。',
    'Put words in the brackets: [words](https://…).',
  ],
  'mdx/image-file': ({ url }: Address): RuleText => [
    `图片“${url}”不是本文文件夹里的图片文件名。`,
    `The image “${url}” is not the name of an image file in this report’s folder.`,
    '把图片放进本文文件夹，只写文件名，如 map.png；格式用 png、jpg 或 webp。',
    'Put the image in the report’s folder and write its name alone, such as map.png; png, jpg or webp.',
  ],
  'mdx/image-alt': (): RuleText => [
    '图片没有替代文字。',
    'The image has no alternative text.',
    '用一句话写出图里有什么：![说明](map.png)。',
    'Say in a sentence what it shows: ![what it shows](map.png).',
  ],
  'mdx/image-reference': (): RuleText => [
    '图片的文件名要直接写在这里。',
    'The file name of an image must stand right here.',
    '写成 ![说明](map.png)。',
    'Write ![what it shows](map.png).',
  ],
} as const;
