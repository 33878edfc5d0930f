/** Who wrote a piece, as it is read: people who share a role are named together. */

/** The roles in the order in which they first occur, each with its names. */
export function groupByRole<Role>(
  byline: readonly { readonly role: Role; readonly name: string }[],
): { role: Role; names: string[] }[] {
  const roles = [...new Set(byline.map(({ role }) => role))];
  return roles.map((role) => ({
    role,
    names: byline.filter((one) => one.role === role).map((one) => one.name),
  }));
}
