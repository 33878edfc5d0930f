/** Marks in the section navigation where the reader is, and closes its disclosure once a section is chosen. */

/** A section counts as read from when its heading passes this share of the window's height. */
const readingLine = 0.3;

function markCurrent(links: readonly HTMLAnchorElement[], current: string | null): void {
  for (const link of links) {
    if (current !== null && link.hash === `#${current}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** The last section that begins above the reading line, or null before the first. */
function findCurrent(sections: readonly Element[]): string | null {
  const line = window.innerHeight * readingLine;
  const begun = sections.filter((section) => section.getBoundingClientRect().top <= line);
  return begun.length === 0 ? null : (begun[begun.length - 1]?.id ?? null);
}

function listSections(links: readonly HTMLAnchorElement[]): Element[] {
  return links
    .map((link) => document.getElementById(link.hash.slice(1)))
    .filter((section): section is HTMLElement => section !== null);
}

/** Does nothing on a page without section navigation, or in a browser without IntersectionObserver. */
export function followSections(): void {
  const nav = document.querySelector('[data-sections]');
  if (nav === null || !('IntersectionObserver' in window)) return;
  const links = Array.from(nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'));
  const sections = listSections(links);
  const mark = () => markCurrent(links, findCurrent(sections));
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px -${100 - readingLine * 100}% 0px`,
    threshold: [0, 1],
  });
  for (const section of sections) observer.observe(section);
  nav.addEventListener('click', () => nav.querySelector('details')?.removeAttribute('open'));
}
