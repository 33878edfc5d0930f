/** Next only renders: its settings make the same pages from the same models, anywhere. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));

/** Set by the commands that start Next: a folder of their own inside the project. */
const folder = process.env.KEBAO_NEXT ?? '.next/own';

/** @type {import('next').NextConfig} */
export default {
  // No `output: 'export'`: it would tie every run to one shared folder, and it refuses a route without pages.
  // Every page is static all the same (`dynamicParams = false`); the build takes the prerendered HTML.
  distDir: `${folder}/build`,
  generateBuildId: () => process.env.KEBAO_CODE ?? 'preview',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  turbopack: { root },
  images: { unoptimized: true },
  // Types are checked by `tsc`; Next adjusts a tsconfig of its own instead of the project's.
  typescript: { ignoreBuildErrors: true, tsconfigPath: `${folder}/tsconfig.json` },
};
