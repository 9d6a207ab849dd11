import { howWords as words } from './how-we-count.words.en.ts';

/** What the figures are figures of, at the foot of every page of them. */
export function HowWeCount() {
  return (
    <section id="how-we-count">
      <h2>{words.title}</h2>
      <ul>
        {words.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </section>
  );
}
