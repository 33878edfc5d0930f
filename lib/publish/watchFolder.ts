/** Notices when something in a folder was saved. */
import { watch } from 'node:fs';

/** Editors write one save in several steps; they count as one within this many milliseconds. */
const settleTime = 80;

/** Calls `onChange` after each save, never twice at once; returns what stops it. */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, settleTime);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
