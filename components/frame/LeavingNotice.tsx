/** Asks readers who follow a link out of the site whether to go on; a script opens it, without one it never shows. */
import type { Frame } from '#lib/edition/model';
import { leavingWords } from '#lib/site/leavingWords';
import { scriptUrl } from '#lib/site/urls';

export function LeavingNotice({ frame: { locale, site } }: { frame: Frame }) {
  const { question, destination, go, stay } = leavingWords[locale];
  return (
    <>
      <dialog className="leaving" aria-labelledby="leaving" aria-describedby="leaving_to">
        <form method="dialog">
          <p id="leaving">{question(site.name[locale])}</p>
          <p id="leaving_to" className="label">
            {destination}
            <span data-destination="" />
          </p>
          <p className="choices">
            <button type="submit" value="go">
              {go}
            </button>
            <button type="submit" value="">
              {stay}
            </button>
          </p>
        </form>
      </dialog>
      <script defer src={scriptUrl} />
    </>
  );
}
