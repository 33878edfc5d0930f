/** The form of every id and slug; a room of its own, so that the walk of the content needs no schema. */

export const maxIdLength = 80;

/** Lower-case ASCII words joined by single hyphens. */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name may stand in an address. */
export const isId = (name: string): boolean => name.length <= maxIdLength && idForm.test(name);
