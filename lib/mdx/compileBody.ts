/** Compiles a checked body to the code that draws it; nothing of the body is evaluated, resolved or read from disk. */
import type { Plugin as EsbuildPlugin } from 'esbuild';
import { bundleMDX } from 'mdx-bundler';
import type { Locale } from '#lib/site/locale';
import type { PlainBody } from '#lib/site/plainBody';
import { hasErrors } from '#lib/site/problem';
import { assembleBody } from './assembleBody';
import { fillCharts } from './bodyCharts';
import type { ChartTables } from './chartTable';
import { examineBody } from './examineBody';
import type { OutlineSection } from './outlineBody';
import { dialect } from './parseBody';
import { plainBlocks } from './plainBlocks';
import { listDefinitions } from './plainPhrases';
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

/** What a body is compiled to: the code that draws it, and its words without any component. */
export type CompiledBody = { readonly code: string; readonly plain: PlainBody };

type SafeBody = { readonly root: BodyNode; readonly outline: readonly OutlineSection[] };

/** The body that is compiled, made from the source by the very steps that check it; charts have their rows. */
function safeBody({ file, source, sectionIds, locale, tables = {} }: CompileInput): SafeBody {
  const { root, outline, problems } = examineBody({ file, source, sectionIds, locale, bodyLine: 1 });
  const [first] = problems;
  if (root === null || hasErrors(problems)) {
    const where = first === undefined ? file : `${file}: body ${first.line}:${first.column} ${first.rule}`;
    throw new Error(`A body that was refused cannot be compiled. ${where}`);
  }
  const fill = (node: BodyNode): BodyNode => fillCharts(node, tables, locale);
  const filled = outline.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({ ...block, node: fill(block.node) })),
  }));
  return { root, outline: filled };
}

/**
 * A body's code, for `getMDXComponent`, and its plain form. Throws for a body that `checkBody` refuses.
 * The empty first line keeps gray-matter, which runs before any plugin, from ever seeing a frontmatter fence.
 */
export async function compileBody(input: CompileInput): Promise<CompiledBody> {
  const { locale } = input;
  const { root, outline } = safeBody(input);
  const plain = plainBlocks(outline, { locale, definitions: listDefinitions(root) });
  const tree = assembleBody(root, outline, locale);
  const { code } = await bundleMDX({
    source: `\n${input.source}`,
    files: {},
    mdxOptions: (options) => ({
      ...options,
      remarkPlugins: [() => () => tree, ...dialect],
    }),
    esbuildOptions: (options) => ({
      ...options,
      plugins: [refuseModules, ...(options.plugins ?? [])],
      loader: {},
      logLevel: 'silent',
    }),
  });
  return { code, plain };
}
