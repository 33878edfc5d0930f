/** Wraps a page's content in what every page has: skip link, notice, masthead, main, foot. */
import type { ReactNode } from 'react';
import type { PageModel } from '#lib/edition/model';
import { words } from '#lib/site/words';
import { DemonstrationNotice } from './DemonstrationNotice';
import { Footer } from './Footer';
import { LeavingNotice } from './LeavingNotice';
import { Masthead } from './Masthead';

export function PageFrame({ model, children }: { model: PageModel; children: ReactNode }) {
  const { locale, site } = model;
  return (
    <>
      <a className="skip" href="#content">
        {words[locale].skip}
      </a>
      {site.stage === 'demonstration' && <DemonstrationNotice locale={locale} />}
      <Masthead frame={model} />
      <main id="content" className="page" tabIndex={-1}>
        {children}
      </main>
      <Footer model={model} />
      {model.leaves && <LeavingNotice frame={model} />}
    </>
  );
}
