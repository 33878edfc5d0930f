/** A file made for machines. */

/** `file` is its path in the published tree. */
export type MachineFile = { readonly file: string; readonly text: string };

/** A file of which there are as many as pages: made only when its model changed. */
export type ModelFile = { readonly file: string; readonly model: object; readonly make: () => string };
