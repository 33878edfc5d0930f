/** Opens a process of its own that judges folders on another core. */
import { spawn } from 'node:child_process';
import type { FolderVerdict } from './folderVerdict';
import type { Folder } from './listContent';
import type { ReadContext } from './readReport';

export type JudgeProcess = {
  /** The verdicts on folders, in order; fails where the process has ended. Asked again at once, it answers in turn. */
  readonly judge: (folders: readonly Folder[]) => Promise<FolderVerdict[]>;
  /** Lets the process end. */
  readonly close: () => void;
};

type Asked = { readonly answer: (verdicts: FolderVerdict[]) => void; readonly fail: (error: Error) => void };

/** A process that runs the script of the judge (`bundleJudge`) and judges by a context. */
export function openJudgeProcess(script: string, context: ReadContext): JudgeProcess {
  const child = spawn(process.execPath, ['-'], { stdio: ['pipe', 'ignore', 'ignore', 'ipc'] });
  const asked: Asked[] = [];
  const fail = (error: Error) => {
    for (const { fail: failOne } of asked.splice(0)) failOne(error);
  };
  const tell = (message: unknown) => child.send(JSON.stringify(message), (error) => error && fail(error));
  child.on('message', (message) => asked.shift()?.answer(JSON.parse(String(message))));
  child.once('error', fail);
  child.once('exit', () => fail(new Error('The process ended without an answer.')));
  child.stdin?.on('error', fail).end(script);
  tell(context);
  const judge = (folders: readonly Folder[]) =>
    new Promise<FolderVerdict[]>((resolve, reject) => {
      if (!child.connected) return reject(new Error('The process has ended.'));
      asked.push({ answer: resolve, fail: reject });
      tell(folders);
    });
  return { judge, close: () => child.connected && child.disconnect() };
}
