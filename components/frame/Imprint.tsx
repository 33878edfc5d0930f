/** Who answers for the portal and what it was granted, in the customary forms; what there is not is not shown. */
import type { ReactNode } from 'react';
import type { PageModel } from '#lib/edition/model';
import { canonicalUrl } from '#lib/site/canonicalUrl';
import { imprintWords } from '#lib/site/imprintWords';
import { htmlLang, type Locale } from '#lib/site/locale';
import { errorReportUrl, icpUrl, publicSecurityUrl, registrationUrl } from '#lib/site/officialLinks';
import { absoluteUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { OutwardLink } from './OutwardLink';
import { Words } from './Words';

type Named = { readonly label: string; readonly locale: Locale; readonly children: ReactNode };

function Fact({ label, locale, children }: Named) {
  return (
    <li>
      {label}
      {words[locale].colon}
      {children}
    </li>
  );
}

type FilingProps = {
  readonly label: string | null;
  readonly number: string;
  readonly url: string;
  readonly locale: Locale;
};

/** The numbers hold Chinese in every language, as they were granted. */
function Filing({ label, number, url, locale }: FilingProps) {
  const lang = locale === 'zh' ? undefined : htmlLang.zh;
  return (
    <li>
      {label !== null && `${label} `}
      <a href={url} lang={lang} className="nowrap">
        {number}
      </a>
    </li>
  );
}

function Organisations({ model: { site, locale } }: { model: PageModel }) {
  const word = imprintWords[locale];
  const organisations = [
    [word.publisher, site.publisher],
    [word.undertaker, site.undertaker],
  ] as const;
  return (
    <>
      {organisations.map(
        ([label, name]) =>
          name !== null && (
            <Fact key={label} label={label} locale={locale}>
              {name[locale]}
            </Fact>
          ),
      )}
      {site.contacts.map(({ label, value, url, leaves }) => (
        <Fact key={`${label} ${value}`} label={label} locale={locale}>
          {url === null ? (
            <Words text={value} locale={locale} />
          ) : (
            <OutwardLink href={url} leaves={leaves} locale={locale}>
              {value}
            </OutwardLink>
          )}
        </Fact>
      ))}
    </>
  );
}

function Filings({ model: { site, locale } }: { model: PageModel }) {
  const { siteCode, icp, publicSecurity } = site.filings;
  const word = imprintWords[locale];
  return (
    <>
      {siteCode !== undefined && (
        <Fact label={word.siteCode} locale={locale}>
          {siteCode}
        </Fact>
      )}
      {icp !== undefined && <Filing label={word.icp} number={icp} url={icpUrl} locale={locale} />}
      {publicSecurity !== undefined && (
        <Filing
          label={word.publicSecurity}
          number={publicSecurity}
          url={publicSecurityUrl(publicSecurity)}
          locale={locale}
        />
      )}
    </>
  );
}

/** The link is of this page, and works without scripts. */
function Services({ model }: { model: PageModel }) {
  const { site, locale } = model;
  const { siteCode, conac } = site.filings;
  const canonical = canonicalUrl(model);
  const page = canonical === null ? null : absoluteUrl(site.origin, canonical);
  return (
    <>
      {conac !== undefined && (
        <li>
          <a href={registrationUrl(conac)}>{imprintWords[locale].registration}</a>
        </li>
      )}
      {siteCode !== undefined && (
        <li>
          <a href={errorReportUrl(siteCode, page)}>{imprintWords[locale].errorReport}</a>
        </li>
      )}
    </>
  );
}

/** Whether there is anything to show. */
export function hasImprint({ site }: PageModel): boolean {
  const { publisher, undertaker, contacts, filings } = site;
  const granted = Object.values(filings).some((number) => number !== undefined);
  return publisher !== null || undertaker !== null || contacts.length > 0 || granted;
}

/** Only for a portal that has something to show. */
export function Imprint({ model }: { model: PageModel }) {
  return (
    <div className="page">
      <ul className="imprint">
        <Organisations model={model} />
        <Filings model={model} />
        <Services model={model} />
      </ul>
    </div>
  );
}
