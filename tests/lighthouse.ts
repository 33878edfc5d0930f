/** `npm run lighthouse [-- PATH…]`: Lighthouse's SEO score on a phone of one page of every kind, or of these pages. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { serve } from '#lib/publish/serve';
import { findChromium } from './browser/findChromium';
import { everyKind, isMissing } from './browser/pageKinds';
import { builtSite } from './builtSite';

/** Fetched when it is run and not a dependency: 185 MB, two hundred packages. The last line that runs on Node 20. */
const lighthouse = 'lighthouse@12.8.2';

const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.object({ seo: z.object({ score: z.number().nullable() }) }),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

/** Lighthouse does not judge an answer of 404, so the pages for it are asked for by their own names. */
const errorPages = ['/404.html', '/zh/404.html', '/en/404.html'];
const everyPage = [...everyKind.filter((url) => !isMissing(url)), ...errorPages];
const asked = process.argv.slice(2);
const pages = asked.length > 0 ? asked : everyPage;

/** Pages that search engines are asked not to list fail the audit that asks whether they may. */
const isUnlisted = (url: string): boolean => url.startsWith('/both/') || errorPages.includes(url);

const sandbox = process.getuid?.() === 0 ? '--no-sandbox ' : '';
const flags = `--chrome-flags=${sandbox}--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking`;

type Verdict = { readonly score: number; readonly failed: readonly string[] };

async function audit(address: string): Promise<Verdict> {
  const options = [
    address,
    '--only-categories=seo',
    '--output=json',
    '--quiet',
    '--throttling-method=provided',
    flags,
  ];
  const { stdout } = await promisify(execFile)(
    'npm',
    ['exec', '--yes', `--package=${lighthouse}`, '--', 'lighthouse', ...options],
    { env: { ...process.env, CHROME_PATH: findChromium() }, maxBuffer: 1e8 },
  );
  const { runtimeError, categories, audits } = reportSchema.parse(JSON.parse(stdout));
  if (runtimeError !== undefined) throw new Error(`${address}: ${runtimeError.message}`);
  const failed = Object.entries(audits).flatMap(([id, { score }]) =>
    score !== null && score < 1 ? [id] : [],
  );
  return { score: Math.round((categories.seo.score ?? 0) * 100), failed };
}

const { url, close } = await serve({ outDir: await builtSite(), port: 0 });
let faults = 0;
for (const path of pages) {
  const { score, failed } = await audit(new URL(path, url).href);
  const unforeseen = failed.filter((id) => !(id === 'is-crawlable' && isUnlisted(path)));
  faults += unforeseen.length;
  process.stdout.write(`${String(score).padStart(3)}  ${path}  ${failed.join(' ')}\n`);
}
await close();
process.exitCode = faults === 0 ? 0 : 1;
