/** Which links lead out of the hosts that readers need no notice for. */

/** An address given by editors, where there is one; `leaves` tells that readers leave the site for it. */
export type Outward = { readonly url: string | null; readonly leaves: boolean };

/** `hosts` are the allowed ones; mail, telephone and addresses within the site lead nowhere else. */
export const leavesFor = (url: string, hosts: readonly string[]): boolean =>
  /^https?:/i.test(url) && !hosts.includes(new URL(url).host);
