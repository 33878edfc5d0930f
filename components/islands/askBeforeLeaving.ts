/** Asks before a link leads out of the site, unless the reader agreed to one today. */

const key = 'kebao-leaving';

/** The date in Beijing, as the portal counts days. */
const today = (): string => new Date(Date.now() + 288e5).toISOString().slice(0, 10);

/** The day of the agreement, here too, since browsers may refuse to store anything. */
let agreed: string | null = null;

function hasAgreed(): boolean {
  try {
    agreed = localStorage.getItem(key) || agreed;
  } catch {
    // What is remembered on this page must do.
  }
  return agreed === today();
}

function agree(): void {
  agreed = today();
  try {
    localStorage.setItem(key, agreed);
  } catch {
    // As above.
  }
}

/** A reader who opens another tab or window, or saves the target, does not leave. */
const staysHere = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

const outwardLink = ({ target }: MouseEvent): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[rel=external]') : null;

function ask(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
  const place = dialog.querySelector('[data-destination]');
  if (place !== null) place.textContent = link.host;
  dialog.onclose = () => {
    link.focus();
    if (dialog.returnValue === '') return;
    agree();
    link.click();
  };
  dialog.returnValue = '';
  dialog.showModal();
}

/** Does nothing on a page without the question, or in a browser without dialogs. */
export function askBeforeLeaving(): void {
  const dialog = document.querySelector('dialog');
  if (dialog === null || !('showModal' in dialog)) return;
  document.addEventListener('click', (event) => {
    const link = outwardLink(event);
    if (link === null || staysHere(event) || event.defaultPrevented || hasAgreed()) return;
    event.preventDefault();
    ask(dialog, link);
  });
}
