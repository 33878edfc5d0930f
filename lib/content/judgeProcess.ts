/** A process of its own that judges the share it is sent and ends. */
import { judgeShare } from './judgeShare';

async function answer(message: unknown): Promise<void> {
  const { context, folders } = JSON.parse(String(message));
  const verdicts = await judgeShare({ context: { ...context, now: new Date(context.now) }, folders });
  process.send?.(JSON.stringify(verdicts), () => process.disconnect());
}

process.once('message', (message) => void answer(message));
