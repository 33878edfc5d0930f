/** The document of the pages that belong to no one language; Chinese is their first. */
import type { ReactNode } from 'react';
import { Document } from '#components/frame/Document';

export default function Layout({ children }: { children: ReactNode }) {
  return <Document locale="zh">{children}</Document>;
}
