/** Whether the portal stands at an address that readers can reach and trust. */
import type { ContentProblem, Place } from '#lib/site/problem';
import { launchProblems } from './launchProblems';

/** Hosts that RFC 2606 and RFC 6761 keep for examples and for the machine itself, and bare IP addresses. */
const reserved = [
  /(?:^|\.)(?:example|test|invalid|localhost|local)$/,
  /(?:^|\.)example\.(?:com|net|org)$/,
  /^\d+(?:\.\d+){3}$/,
];

/** What is wrong with an origin for a launch; one that is no real host is not also told that it is not .gov.cn. */
export function checkOrigin(origin: string, place: Place): ContentProblem[] {
  const { protocol, hostname } = new URL(origin);
  const isReserved = !hostname.includes('.') || reserved.some((form) => form.test(hostname));
  return [
    protocol === 'https:' ? null : launchProblems.https(place, origin),
    isReserved ? launchProblems.reservedHost(place, hostname) : null,
    isReserved || hostname.endsWith('.gov.cn') ? null : launchProblems.foreignHost(place, hostname),
  ].filter((problem) => problem !== null);
}
