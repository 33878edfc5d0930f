/** Draws a body as the site does, with plain stand-ins for the components. */
import { getMDXComponent } from 'mdx-bundler/client/index.js';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { compileBody } from '#lib/mdx/compileBody';
import { componentNames } from '#lib/mdx/registry';
import type { Locale } from '#lib/site/locale';

type Props = { readonly children?: ReactNode; readonly [name: string]: unknown };

/** `<Note kind="info">` becomes `<x-note kind="info">`. */
const standIn = (name: string) => (props: Props) => createElement(`x-${name.toLowerCase()}`, props);

const names = ['Section', 'Block', ...componentNames];
const components = Object.fromEntries(names.map((name) => [name, standIn(name)]));

/** The HTML of compiled code. */
export const renderCode = (code: string): string =>
  renderToStaticMarkup(createElement(getMDXComponent(code), { components }));

/** The HTML of a body, each component as an element `x-…`. */
export const renderBody = async (
  source: string,
  locale: Locale = 'zh',
  sectionIds: readonly string[] = [],
): Promise<string> => renderCode((await compileBody({ file: 'zh.mdx', source, sectionIds, locale })).code);
