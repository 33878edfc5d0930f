/** The heading of a page that is not a report, with a sentence on what it holds. */

export function PageTitle({ title, intro }: { title: string; intro: string }) {
  return (
    <header className="headline">
      <h1>{title}</h1>
      <p className="deck">{intro}</p>
    </header>
  );
}
