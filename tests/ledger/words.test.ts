/** The words in which an editor is told of promises. */
import { expect, test } from 'vitest';
import { ledgerProblems, redirectProblems } from '#lib/content/ledgerProblems';

const place = { file: 'content/ledger.json', line: 1, column: 1 };
const report = '/zh/reports/old/';
const lead = { from: '/zh/reports/old/', to: '/zh/reports/new/' };

const said = [
  ledgerProblems.line(place),
  ledgerProblems.lost(place, report, 1, [lead]),
  ledgerProblems.lost(place, report, 3, [{ ...lead, to: null }]),
  ledgerProblems.lost(place, '/zh/topics/old/', 2, [{ from: '/zh/topics/old/', to: '/zh/topics/new/' }]),
  ledgerProblems.hidden(place, report),
  ledgerProblems.changed(place, 'old', 1),
  ledgerProblems.changed(place, 'old', 3),
  ledgerProblems.changed(place, 'old', 0),
  ledgerProblems.translationChanged(place, 'old', 1),
  ledgerProblems.translationChanged(place, 'old', 0),
  ledgerProblems.unrecorded(place, report),
  redirectProblems.taken(place, report),
  redirectProblems.target(place, report, null),
  redirectProblems.target(place, '/zh/reports/peice/', '/zh/reports/piece/'),
  redirectProblems.chain(place, lead, '/zh/reports/newest/'),
  redirectProblems.loop(place, lead),
];

test.each(said)('$rule has a message and a hint in both languages', ({ message, hint }) => {
  for (const words of [message, hint]) {
    expect(words?.zh).toMatch(/\p{Script=Han}.*[。？]$/u);
    expect(words?.en).toMatch(/^[^\p{Script=Han}]*[.?]$/u);
  }
});

test('every text', () => {
  const texts = said.map(({ rule, severity, message, hint }) =>
    [`${rule} ${severity}`, message.zh, message.en, hint?.zh, hint?.en].join('\n'),
  );
  expect(texts.join('\n\n')).toMatchSnapshot();
});
