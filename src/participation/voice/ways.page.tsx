import { Task } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { wayHref } from './way-href.ts';
import { words } from './words.en.ts';

/** The choice between the round’s ways of answering, and what each of them says. */
export function WaysPage({ round }: { readonly round: Round }) {
  return (
    <Task>
      <p class="kicker">{round.question}</p>
      <h1>{words.waysTitle}</h1>
      <p class="lede">{words.waysLede}</p>
      <ul class="list list-plain">
        {round.ways.map((way) => (
          <li>
            <a href={wayHref(round, way)}>
              <strong>{words.ways[way].name}</strong>
            </a>
            <span class="note">{words.ways[way].says}</span>
          </li>
        ))}
      </ul>
    </Task>
  );
}
