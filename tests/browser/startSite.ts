/** Starts the server for the browser tests and gives back what stops it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** With `SITE_URL` given, the tests look at that site instead. */
export default async function startSite(): Promise<() => void> {
  if (process.env.SITE_URL) return () => {};
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/browser/serveSite.ts'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [first] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')]);
  const address = String(first).trim();
  if (!address.startsWith('http')) throw new Error('The portal could not be built and served; see above.');
  process.env.SITE_URL = address;
  return () => server.stdin.end();
}
