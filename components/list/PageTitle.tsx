/** The heading of a page that is not a report: what class of column it is, its name, a sentence on what it holds. */

type PageTitleProps = { title: string; intro: string; column?: string };

export function PageTitle({ title, intro, column }: PageTitleProps) {
  return (
    <header className="headline">
      {column !== undefined && (
        <p className="kicker">
          <span>{column}</span>
        </p>
      )}
      <h1>{title}</h1>
      <p className="deck">{intro}</p>
    </header>
  );
}
