/** Compiles a checked body to the code that draws it; nothing of the body is evaluated, resolved or read from disk. */
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { bundleMDX } from 'mdx-bundler';
import type { Locale } from '#lib/site/locale';
import { hasErrors } from '#lib/site/problem';
import { assembleBody } from './assembleBody';
import { fillCharts } from './bodyCharts';
import type { ChartTables } from './chartTable';
import { examineBody } from './examineBody';
import { dialect } from './parseBody';
import type { BodyNode } from './tree';

export type CompileInput = {
  /** For messages only. */
  readonly file: string;
  readonly source: string;
  readonly sectionIds: readonly string[];
  readonly locale: Locale;
  /** The files its charts name. */
  readonly tables?: ChartTables;
};

const runtime = new Set(['react', 'react-dom', 'react/jsx-runtime']);

/** Refuses every module but the body itself and React, which the caller hands in. */
const refuseModules: EsbuildPlugin = {
  name: 'refuse-modules',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path }) =>
      kind === 'entry-point' || runtime.has(path)
        ? null
        : { errors: [{ text: `A body may not load ${path}.` }] },
    );
  },
};

/** The tree that is compiled, made from the source by the very steps that check it. */
function safeTree({ file, source, sectionIds, locale, tables = {} }: CompileInput): BodyNode {
  const { root, outline, problems } = examineBody({ file, source, sectionIds, locale, bodyLine: 1 });
  const [first] = problems;
  if (root === null || hasErrors(problems)) {
    const where = first === undefined ? file : `${file}: body ${first.line}:${first.column} ${first.rule}`;
    throw new Error(`A body that was refused cannot be compiled. ${where}`);
  }
  return fillCharts(assembleBody(root, outline, locale), tables, locale);
}

/**
 * The `code` of a body, for `getMDXComponent`. Throws for a body that `checkBody` refuses.
 * The empty first line keeps gray-matter, which runs before any plugin, from ever seeing a frontmatter fence.
 */
export async function compileBody(input: CompileInput): Promise<string> {
  safeTree(input);
  const { code } = await bundleMDX({
    source: `\n${input.source}`,
    files: {},
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [() => () => safeTree(input), ...dialect],
    }),
    esbuildOptions: (options) => ({
      ...options,
      plugins: [refuseModules, ...(options.plugins ?? [])],
      loader: {},
      logLevel: 'silent',
    }),
  });
  return code;
}
