/** Names a field the way an editor would point at it. */

/** `byline[1].name.zh`; list items count from 1. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : `${name}${name && '.'}${String(step)}`,
    '',
  );
