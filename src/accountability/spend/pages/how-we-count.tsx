import { howWords as words } from './how-we-count.words.en.ts';

/** What the figures are figures of, at the foot of every page of them; with the files, where they are one body’s. */
export function HowWeCount({ body }: { readonly body?: { readonly slug: string } | undefined }) {
  return (
    <section id="how-we-count">
      <h2>{words.title}</h2>
      <ul>
        {words.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      {body ? (
        <p>
          <a href={`/money/${body.slug}/files`}>{words.files}</a>
        </p>
      ) : null}
    </section>
  );
}
