/** Whether the portal says who is responsible for it and what it was granted. */
import type { ContentProblem } from '#lib/site/problem';
import { launchProblems } from './launchProblems';
import type { Yaml } from './parseYaml';
import type { Site } from './siteSchema';

/** What `site.yaml` lacks that the foot of every page of a government website has to name. */
export function checkIdentity(site: Site, yaml: Yaml): ContentProblem[] {
  const { stage, publisher, undertaker, contacts = [], filings = {} } = site;
  const top = yaml.placeOf([]);
  const granted = yaml.placeOf(['filings']);
  return [
    stage === 'production' ? null : launchProblems.stage(yaml.placeOf(['stage'])),
    publisher === undefined ? launchProblems.publisher(top) : null,
    undertaker === undefined ? launchProblems.undertaker(top) : null,
    contacts.length === 0 ? launchProblems.contact(top) : null,
    filings.icp === undefined ? launchProblems.icp(granted) : null,
    filings.publicSecurity === undefined ? launchProblems.publicSecurity(granted) : null,
    filings.siteCode === undefined ? launchProblems.siteCode(granted) : null,
    filings.siteCode === undefined ? launchProblems.errorReport(granted) : null,
    filings.conac === undefined ? launchProblems.sign(granted) : null,
  ].filter((problem) => problem !== null);
}
