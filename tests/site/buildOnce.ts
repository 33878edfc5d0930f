/** Builds the portal before the first test over it and tells every test file where it is. */
import type { TestProject } from 'vitest/node';
import { builtSite } from '../builtSite';

declare module 'vitest' {
  export interface ProvidedContext {
    outDir: string;
  }
}

export default async function buildOnce({ provide }: TestProject): Promise<void> {
  provide('outDir', await builtSite());
}
