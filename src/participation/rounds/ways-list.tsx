import type { Round } from './rounds.queries.ts';
import { words } from './words.en.ts';

type WaysListProps = { readonly round: Round; readonly isOver: boolean };

/** How people answer, in which ways, and how long it takes. */
export function WaysList({ round, isOver }: WaysListProps) {
  return (
    <>
      <h2>{isOver ? words.waysTitlePast : words.waysTitle}</h2>
      {round.ways.length > 1 ? <p>{words.waysLede}</p> : null}
      <ul class="list list-plain">
        {round.ways.map((way) => (
          <li>
            <strong>{words.ways[way].name}</strong>
            <span class="note">{words.ways[way].means}</span>
          </li>
        ))}
      </ul>
      {isOver ? null : <p class="note">{words.waysMinutes(round.minutes)}</p>}
      {round.announcedAt && round.ways.includes('statements') ? <StatementsLinks slug={round.slug} /> : null}
    </>
  );
}

/** What people say, for those who would read before they answer. */
function StatementsLinks({ slug }: { readonly slug: string }) {
  const at = `/say/${slug}/statements`;
  return (
    <ul class="take">
      <li>
        <a href={`${at}/all`}>{words.statementsLinks.all}</a>
      </li>
      <li>
        <a href={`${at}/map`}>{words.statementsLinks.map}</a>
      </li>
    </ul>
  );
}
