/** Serves the built portal on a free port for as long as its parent listens, and prints the address. */
import { serve } from '#lib/publish/serve';
import { builtSite } from '../builtSite';

const { url, close } = await serve({ outDir: await builtSite(), port: 0 });
process.stdout.write(`${url}\n`);
process.stdin.on('end', () => void close()).resume();
