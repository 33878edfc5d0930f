/** The few HTML tags an article may use, and how any tag is looked up. */
import { z } from 'zod';
import { type Component, findComponent } from './registry';

const inline = { placed: 'inline', children: 'inline', text: ['children'], links: [], images: [] } as const;
const block = { ...inline, placed: 'block' } as const;
const plain = z.strictObject({});
const help = {
  zh: '写出全称，如 title="国内生产总值"。',
  en: 'The full words, such as title="gross domestic product".',
};
const titled = z.strictObject({ title: z.string().min(1).optional().meta({ help }) });

const htmlElements = new Map<string, Component>([
  ['br', { ...inline, children: 'none', text: [], props: plain }],
  ...['sub', 'sup', 'kbd', 'mark', 'small', 'ruby', 'rt', 'rp'].map((name): [string, Component] => [
    name,
    { ...inline, props: plain },
  ]),
  ['abbr', { ...inline, props: titled }],
  ['details', { ...block, children: 'block', props: plain }],
  ['summary', { ...block, props: plain }],
]);

export const htmlNames: readonly string[] = [...htmlElements.keys()];

/** The component or HTML tag of that exact name that an article may use. */
export const findElement = (name: string | null | undefined): Component | undefined =>
  name ? (findComponent(name) ?? htmlElements.get(name)) : undefined;
