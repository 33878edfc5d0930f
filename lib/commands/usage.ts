/** What a command answers when it is called in a way it does not know. */
import type { Bilingual } from '#lib/site/locale';

/** Wrong usage: the caller, not the content, has to change something. Commands answer it with exit code 2. */
export class UsageError extends Error {
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.en);
    this.name = 'UsageError';
    this.words = words;
  }
}

/** Runs a command and sets the exit code it returns; wrong usage is printed in both languages, exit code 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.words.zh}\n${error.words.en}\n`);
    process.exitCode = 2;
  }
}
