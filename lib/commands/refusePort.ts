/** Says plainly that a port is taken. */
import { hasCode } from '#lib/publish/systemError';
import { UsageError } from './usage';

/** For a server that could not start at `port`: throws what the caller is told. */
export const refusePort =
  (port: number) =>
  (error: unknown): never => {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    throw new UsageError({
      zh: `端口 ${port} 已被占用。请用 PORT 换一个，例如 PORT=${port + 1}。`,
      en: `Port ${port} is taken. Name another with PORT, such as PORT=${port + 1}.`,
    });
  };
