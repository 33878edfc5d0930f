/** The addresses that moved as a list for web servers, in the form Netlify and Cloudflare Pages read. */

import type { Redirect } from '#lib/site/redirects';
import { redirectsFileUrl } from '#lib/site/urls';
import type { MachineFile } from './machineFile';

/** A line `FROM TO 301` each; null where nothing moved. */
export const redirectsFile = (moved: readonly Redirect[]): MachineFile | null =>
  moved.length === 0
    ? null
    : {
        file: redirectsFileUrl.slice(1),
        text: moved.map(({ from, to }) => `${from} ${to} 301\n`).join(''),
      };
