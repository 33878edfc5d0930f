/** The components an article may use: the one table that the guard, the text extraction and the editors' help read. */

import { z } from 'zod';
import type { ArticleComponentName, ArticleProps } from '#lib/site/articleProps';
import { noteKinds } from '#lib/site/articleProps';
import type { Bilingual } from '#lib/site/locale';
import { chartEntries } from './chartEntries';

/** What may stand between the tags, or where the tag itself may stand. */
export type Content = 'block' | 'inline' | 'none';

type Entry<Props> = {
  /** Where the component stands: a block of its own, or within a line. */
  readonly placed: 'block' | 'inline';
  readonly children: Content;
  readonly props: z.ZodObject<z.core.$ZodShape> & z.ZodType<Props>;
  /** What readers see or hear, in reading order; `children` is what stands between the tags. */
  readonly text: readonly (keyof Props | 'children')[];
  readonly links: readonly (keyof Props)[];
  readonly images: readonly (keyof Props)[];
  readonly help: Bilingual;
};

const help = (zh: string, en: string) => ({ help: { zh, en } });
const text = z.string().regex(/\S/);
const words = (zh: string, en: string) => text.meta(help(zh, en));
const optionalWords = (zh: string, en: string) => text.optional().meta(help(zh, en));

/** A document number as issued: `咸政规〔2021〕2号`, brackets U+3014 and U+3015. */
const documentNumber = z
  .string()
  .regex(/^\p{Script=Han}+〔\d{4}〕第?\d+号$/u)
  .optional()
  .meta(
    help(
      '照原文写发文字号，如 咸政规〔2021〕2号：年份用六角括号〔〕，英文稿也照写。',
      'The number as issued, such as 咸政规〔2021〕2号, with 〔〕 round the year, in English text too.',
    ),
  );

export const registry = {
  Note: {
    placed: 'block',
    children: 'block',
    props: z.strictObject({
      kind: z
        .enum(noteKinds)
        .meta(
          help(
            '谁在说话：editor 编者、source 原文、info 说明。',
            'Who speaks: editor, source (the original) or info.',
          ),
        ),
      title: optionalWords('注的标题，可省。', 'The note’s title; optional.'),
    }),
    text: ['title', 'children'],
    links: [],
    images: [],
    help: {
      zh: '编者按、来源说明或补充说明。',
      en: 'An editor’s note, a note on the source, or information.',
    },
  },
  Quote: {
    placed: 'block',
    children: 'block',
    props: z.strictObject({
      by: optionalWords('谁说的，可省。', 'Who said it; optional.'),
      source: optionalWords('出自哪里，可省。', 'Where it was said; optional.'),
    }),
    text: ['children', 'by', 'source'],
    links: [],
    images: [],
    help: { zh: '引用一段原话。', en: 'Someone’s own words.' },
  },
  Figure: {
    placed: 'block',
    children: 'none',
    props: z.strictObject({
      src: words(
        '本文文件夹里的图片文件名，如 map.png。',
        'An image file of the report’s folder, such as map.png.',
      ),
      alt: words(
        '替代文字：一句话写出图里有什么。',
        'Alternative text: what the image shows, in a sentence.',
      ),
      caption: optionalWords('图注，可省。', 'The caption; optional.'),
      credit: optionalWords('摄影或制图者，可省。', 'Who took or drew it; optional.'),
      width: z
        .int()
        .min(16)
        .max(4096)
        .optional()
        .meta(
          help(
            '最大显示宽度（像素），16 至 4096，写成 {640}，可省。',
            'Widest shown, 16 to 4096 pixels, as {640}; optional.',
          ),
        ),
    }),
    text: ['alt', 'caption', 'credit'],
    links: [],
    images: ['src'],
    help: { zh: '带图注的图片。', en: 'An image with its caption.' },
  },
  Term: {
    placed: 'inline',
    children: 'inline',
    props: z.strictObject({
      zh: optionalWords('术语的中文，可省。', 'The term in Chinese; optional.'),
      en: optionalWords('术语的英文，可省。', 'The term in English; optional.'),
    }),
    text: ['children'],
    links: [],
    images: [],
    help: {
      zh: '行文中的术语，附另一语言的说法。',
      en: 'A term within a sentence, with its name in the other language.',
    },
  },
  Policy: {
    placed: 'block',
    children: 'none',
    props: z.strictObject({
      title: words('文件标题，不加书名号。', 'The document’s title, without marks round it.'),
      number: documentNumber,
      issuer: optionalWords('发文机关，可省。', 'Who issued it; optional.'),
      url: optionalWords(
        '文件网址，以 https:// 开头，可省。',
        'Its address, beginning with https://; optional.',
      ),
    }),
    text: ['title', 'number', 'issuer'],
    links: ['url'],
    images: [],
    help: { zh: '一份政策文件。', en: 'A policy document.' },
  },
  KeyFigures: {
    placed: 'block',
    children: 'none',
    props: z.strictObject({
      ids: z
        .array(z.string().regex(/^(?:[a-z0-9-]+\/)?[a-z0-9-]+$/))
        .min(1)
        .max(8)
        .refine((ids) => new Set(ids).size === ids.length)
        .meta(
          help(
            '一至八个数字的编号，写成 {["output", "短名/output"]}：本篇的直接写编号，别篇的前面加短名和斜线；不重复。',
            'One to eight figures, as {["output", "slug/output"]}: one of this report by its id, one of another with that report’s short name and a slash before it; none twice.',
          ),
        ),
    }),
    text: [],
    links: [],
    images: [],
    help: { zh: '挑几个关键数字并排列出。', en: 'Some key figures side by side.' },
  },
  TermBase: {
    placed: 'block',
    children: 'none',
    props: z.strictObject({}),
    text: [],
    links: [],
    images: [],
    help: { zh: '术语库全表，取自 terms.yaml。', en: 'The whole term base, from terms.yaml.' },
  },
  ...chartEntries,
} as const satisfies { readonly [Name in ArticleComponentName]: Entry<ArticleProps[Name]> };

/** The names an article may use. */
export const componentNames: readonly string[] = Object.keys(registry);

const isComponentName = (name: string): name is ArticleComponentName => Object.hasOwn(registry, name);

/** An entry seen without its own props, as the guard reads it. */
export type Component = {
  readonly placed: 'block' | 'inline';
  readonly children: Content;
  readonly props: z.ZodObject<z.core.$ZodShape>;
  readonly text: readonly string[];
  readonly links: readonly string[];
  readonly images: readonly string[];
};

/** The component of that exact name; undefined for anything else, `constructor` included. */
export const findComponent = (name: string): Component | undefined =>
  isComponentName(name) ? registry[name] : undefined;
