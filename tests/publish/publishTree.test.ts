/** Holds that readers see the old site or the new one, whole, whatever happens on the way. */
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { chmod, readdir, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LockedError, takeLock } from '#lib/publish/lock';
import { openTree, publishTree } from '#lib/publish/publishTree';
import { type Disk, recoverTree, swapTree } from '#lib/publish/swapTree';
import { changedAt, readTree, temporaryFolder, writeFiles } from './temporaryFolder';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const tree = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([file, text]) => ({ file, source: bytes(text) }));

async function publish(outDir: string, files: Readonly<Record<string, string>>): Promise<number> {
  const { out, release } = await openTree(outDir);
  return publishTree(out, tree(files)).finally(release);
}

describe('publishing a tree', () => {
  test('replaces the old one and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    await publish(out, { '404.html': 'a', 'old/index.html': 'old' });
    await publish(out, { '404.html': 'a', 'new/index.html': 'new' });
    expect(Object.keys(await readTree(out))).toEqual(['404.html', 'new/index.html']);
    expect(await readdir(folder)).toEqual(['out']);
  });

  test('keeps the time of a file with the same bytes, and gives a changed one of equal size a new time', async () => {
    const out = join(await temporaryFolder(), 'out');
    await publish(out, { '404.html': 'same', 'zh/index.html': 'old' });
    const longAgo = new Date('2021-07-12T09:30:00+08:00');
    for (const file of ['404.html', 'zh/index.html']) await utimes(join(out, file), longAgo, longAgo);
    expect(await publish(out, { '404.html': 'same', 'zh/index.html': 'new' })).toBe(1);
    expect(await changedAt(join(out, '404.html'))).toBe(longAgo.getTime());
    expect(await changedAt(join(out, 'zh/index.html'))).toBeGreaterThan(longAgo.getTime());
  });

  test('is readable for a web server under any umask', async () => {
    const out = join(await temporaryFolder(), 'out');
    const before = process.umask(0o077);
    await publish(out, { '404.html': 'a', 'zh/index.html': 'b' }).finally(() => process.umask(before));
    expect((await stat(join(out, 'zh'))).mode & 0o777).toBe(0o755);
    expect((await stat(join(out, 'zh/index.html'))).mode & 0o777).toBe(0o644);
  });

  test('a file becomes a folder and a folder a file', async () => {
    const out = join(await temporaryFolder(), 'out');
    await publish(out, { '404.html': 'a', b: 'file', 'c/d': 'folder' });
    await publish(out, { '404.html': 'a', 'b/x': 'folder', c: 'file' });
    expect(Object.keys(await readTree(out))).toEqual(['404.html', 'b/x', 'c']);
  });

  test('refuses a folder that is not a portal', async () => {
    const out = join(await temporaryFolder(), 'out');
    await writeFiles(out, { 'thesis.docx': '…' });
    await expect(publish(out, { '404.html': 'a' })).rejects.toThrow('holds other files');
    expect(Object.keys(await readTree(out))).toEqual(['thesis.docx']);
  });
});

const killed = new Error('killed');

/** A disk that stops before its n-th act, as a process killed there would. */
function dyingDisk(acts: number, canExchange: boolean): Disk {
  let left = acts;
  const spend = (): void => {
    left -= 1;
    if (left < 0) throw killed;
  };
  const exchange = async (a: string, b: string): Promise<boolean> => {
    spend();
    if (!canExchange) return false;
    renameSync(a, `${a}.x`);
    renameSync(b, a);
    renameSync(`${a}.x`, b);
    return true;
  };
  return {
    rename: (from, to) => {
      spend();
      renameSync(from, to);
    },
    exchange,
    remove: (path) => {
      spend();
      return rm(path, { recursive: true, force: true });
    },
  };
}

describe.each([true, false])('killed during a swap (system exchanges folders: %s)', (canExchange) => {
  test.each([0, 1, 2, 3, 4])('before step %i, the next command finds a complete site', async (acts) => {
    const folder = await temporaryFolder();
    const [out, work] = [join(folder, 'out'), join(folder, '.out.publishing')];
    await writeFiles(out, { '404.html': 'old', 'zh/index.html': 'old' });
    await writeFiles(join(work, 'staging'), { '404.html': 'new', 'zh/index.html': 'new' });
    const [before, after] = [await readTree(out), await readTree(join(work, 'staging'))];
    await swapTree(out, work, dyingDisk(acts, canExchange)).catch((error: unknown) => {
      if (error !== killed) throw error;
    });
    await recoverTree(out, work);
    expect([before, after]).toContainEqual(await readTree(out));
    expect(existsSync(work)).toBe(false);
  });
});

test('a swap that cannot finish is undone', async () => {
  const folder = await temporaryFolder();
  const [out, work] = [join(folder, 'out'), join(folder, '.out.publishing')];
  await writeFiles(out, { '404.html': 'old' });
  const before = await readTree(out);
  await writeFiles(work, { 'note.txt': 'no staging here' });
  await expect(swapTree(out, work)).rejects.toThrow('ENOENT');
  expect(await readTree(out)).toEqual(before);
});

describe('the lock', () => {
  test('lets one build at a time write a folder, and says who is writing', async () => {
    const out = join(await temporaryFolder(), 'out');
    const { release } = await openTree(out);
    const error: unknown = await openTree(out).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LockedError);
    expect(error).toHaveProperty('words.zh', expect.stringContaining(`进程 ${process.pid}`));
    await release();
    await (await openTree(out)).release();
  });

  test('of a process that is gone is taken over', async () => {
    const folder = await temporaryFolder();
    const gone = Number(execFileSync(process.execPath, ['-p', 'process.pid']));
    await writeFiles(folder, { lock: JSON.stringify({ pid: gone, host: hostname() }) });
    const release = await takeLock(join(folder, 'lock'), folder);
    await release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('of another machine is respected', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { lock: JSON.stringify({ pid: 1, host: 'elsewhere.example' }) });
    await expect(takeLock(join(folder, 'lock'), folder)).rejects.toBeInstanceOf(LockedError);
  });
});

test.skipIf(process.getuid?.() === 0)('a folder nobody may write to leaves the site as it was', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  await publish(out, { '404.html': 'old' });
  await chmod(folder, 0o555);
  await expect(publish(out, { '404.html': 'new' })).rejects.toThrow('EACCES');
  await chmod(folder, 0o755);
  expect(await readTree(out)).toEqual({ '404.html': Buffer.from('old').toString('base64') });
});
