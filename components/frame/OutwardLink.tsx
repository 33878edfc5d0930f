/** A link that says in words when it leads out of the site. */
import type { ReactNode } from 'react';
import { leavingWords } from '#lib/site/leavingWords';
import type { Locale } from '#lib/site/locale';

type OutwardLinkProps = { href: string; leaves: boolean; locale: Locale; children: ReactNode };

export function OutwardLink({ href, leaves, locale, children }: OutwardLinkProps) {
  if (!leaves) return <a href={href}>{children}</a>;
  return (
    <a className="outward" href={href} rel="external">
      {children}
      <small>{leavingWords[locale].mark}</small>
    </a>
  );
}
