/** The document of a report in both languages, in its original's. */
import type { ReactNode } from 'react';
import { Document } from '#components/frame/Document';
import { loadModel, type PageProps } from '#lib/publish/renderInput';

export default async function Layout({ params, children }: PageProps & { children: ReactNode }) {
  const { locale } = await loadModel('parallel', await params);
  return <Document locale={locale}>{children}</Document>;
}
