/** A file made for machines. */

/** `file` is its path in the published tree. */
export type MachineFile = { readonly file: string; readonly text: string };
