/** The document of every page of a language. */
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Document } from '#components/frame/Document';
import { isLocale } from '#lib/site/locale';

export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>;
  children: ReactNode;
}) {
  const { locale } = await params;
  return isLocale(locale) ? <Document locale={locale}>{children}</Document> : notFound();
}
