/** Tells errors of the operating system apart by their code. */

/** Whether an error is the system's `code`, such as `ENOENT`. */
export const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
