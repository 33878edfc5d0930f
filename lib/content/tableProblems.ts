/** What can be wrong with a data file before its rows are read as those of a chart. */
import { defineError, say } from '#lib/site/defineProblem';

export const tableProblems = {
  missing: defineError('csv/missing', (name: string, near: string | null) =>
    say(
      `文件夹里没有数据文件“${name}”。`,
      `The folder has no data file "${name}".`,
      near === null
        ? '把 CSV 文件放进本文的文件夹，文件名照样写出。'
        : `是不是要写 ${near}？大小写也要一致。`,
      near === null
        ? 'Put the CSV file in the folder of this piece and write its exact name.'
        : `Did you mean ${near}? Upper and lower case count.`,
    ),
  ),
  quote: defineError('csv/quote', () =>
    say(
      '这里的引号没有配对，后面的内容无法读出。',
      'A quotation mark here has no partner, so that the rest cannot be read.',
      '含逗号或引号的单元格要用一对英文双引号括起，里面的双引号写两遍；表格软件另存为 CSV 时会自动这样写。',
      'Put a cell that holds a comma or quotation mark in a pair of straight double quotes and write those inside it twice, as spreadsheets do when saving as CSV.',
    ),
  ),
  cells: defineError('csv/cells', (found: number, expected: number) =>
    say(
      `这一行有 ${found} 格，第一行有 ${expected} 格。`,
      `This row has ${found} cells; the first has ${expected}.`,
      '多出的逗号删去，缺少的补上；单元格里有逗号的，用英文双引号括起。',
      'Delete the comma too many or add the one missing; put a cell with a comma of its own in straight double quotes.',
    ),
  ),
  columnTwice: defineError('csv/column-twice', (name: string) =>
    say(
      name === '' ? '第一行有一格是空的。' : `第一行有两栏都叫“${name}”。`,
      name === ''
        ? 'A cell of the first row is empty.'
        : `Two columns of the first row are called "${name}".`,
      '第一行写各栏的名称，一栏一个，互不相同。',
      'The first row names the columns, each with a name of its own.',
    ),
  ),
  columnMissing: defineError('csv/column-missing', (name: string, expected: string) =>
    say(
      `缺少“${name}”这一栏。`,
      `The column "${name}" is missing.`,
      `这里用到的栏有：${expected}。文章有几种语言，文字就要有几栏。`,
      `The columns used here are: ${expected}. Words need a column for each language of the piece.`,
    ),
  ),
  columnUnknown: defineError('csv/column-unknown', (name: string, near: string | null, expected: string) =>
    say(
      `没有图表用到“${name}”这一栏。`,
      `No chart uses the column "${name}".`,
      near === null ? `这里用到的栏有：${expected}。删去多余的，或改正栏名。` : `是不是要写 ${near}？`,
      near === null
        ? `The columns used here are: ${expected}. Delete this one or correct its name.`
        : `Did you mean ${near}?`,
    ),
  ),
};
