/** Records made on two branches, merged by git. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type DriftFolder, en, openSynced, type Report, type Words, zh } from './driftFolder';

const report: Report = { zh, en };
const section = ([one, two]: Words, first: readonly string[]): Words => [first.length > 0 ? first : one, two];
const [enterprises = '', fields = ''] = zh[0];
const [enterprisesEn = '', fieldsEn = ''] = en[0];

const gitIn =
  ({ cwd }: DriftFolder) =>
  (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

/** The report after two branches from the same commit, each with its change and its record. */
async function branched(ours: Report, theirs: Report) {
  const opened = await openSynced(report);
  const git = gitIn(opened);
  const commit = async (branch: string, changed: Report) => {
    git('checkout', '-q', '-b', branch, 'base');
    await opened.write(changed);
    await opened.sync();
    git('commit', '-q', '-a', '-m', branch);
  };
  git('init', '-q', '-b', 'base');
  git('add', '.');
  git('commit', '-q', '-m', 'base');
  await commit('theirs', theirs);
  await commit('ours', ours);
  return { opened, git, merge: () => git('merge', '-q', '--no-edit', 'theirs') };
}

const asks = '科技人员走进田间，帮扶农户。';
const asksEn = 'Researchers go to the fields and assist farmers.';
const more: Report = {
  zh: section(zh, ['全市有高新技术企业312家，占全省的15%。', fields]),
  en: section(en, ['The city has 312 high-tech enterprises, 15% of the province’s total.', fieldsEn]),
};
const second: Report = { zh: section(zh, [enterprises, asks]), en: section(en, [enterprisesEn, asksEn]) };

describe('records of two branches', () => {
  test.each<[string, Report, Report]>([
    ['neighbouring blocks changed', more, second],
    [
      'a block changed and one was added after it',
      { zh: section(zh, [...zh[0], '新增一段话。']), en: section(en, [...en[0], 'A new paragraph.']) },
      second,
    ],
    [
      'a block was taken away and its neighbour changed',
      { zh: section(zh, [enterprises]), en: section(en, [enterprisesEn]) },
      more,
    ],
    [
      'a block was added before a heading whose label changed',
      { zh: section(zh, [...zh[0], '新增一段话。']), en: section(en, [...en[0], 'A new paragraph.']) },
      { ...report, changes: { zh: [['label: 其二', 'label: 别的']] } },
    ],
    ['the last block and the date changed', { ...report, updated: '2026-05-03' }, second],
  ])('merge where %s, and stand as recorded', async (_, ours, theirs) => {
    const { opened, merge } = await branched(ours, theirs);
    merge();
    expect(await opened.told()).toEqual([]);
    const lock = await opened.lock();
    await opened.sync();
    expect(await opened.lock()).toBe(lock);
  });

  test('of the same block are a conflict that is told with its lines and what to do', async () => {
    const { opened, git, merge } = await branched(more, {
      zh: section(zh, ['全市有高新技术企业313家，占全省的15%。', fields]),
      en: section(en, ['The city has 313 high-tech enterprises, 15% of the province’s total.', fieldsEn]),
    });
    expect(merge).toThrow();
    await opened.write(more);
    expect(await opened.told()).toEqual(['translation.lock.json:12:1 drift/conflict']);
    const [problem] = await opened.problems();
    expect(problem).toMatchObject({ severity: 'error', line: 12, endLine: 16, endColumn: 15 });
    expect(problem?.message.zh).toContain('第 12 行至第 16 行');
    expect(problem?.hint?.en).toContain('npm run sync -- piece');
    const command = /git (checkout --ours -- \S+lock\.json)/.exec(problem?.hint?.zh ?? '')?.[1] ?? '';
    git(...command.split(' '));
    expect(await opened.told()).toEqual([]);
  });

  test('whose marks were half taken away are told all the same', async () => {
    const opened = await openSynced(report);
    await opened.writeLock((await opened.lock()).replace(', "one-1"', '=======\n, "one-1"'));
    expect(await opened.told()).toEqual(['translation.lock.json:11:1 drift/conflict']);
  });
});
