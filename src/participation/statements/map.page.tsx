import type { Child } from 'hono/jsx';
import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../values/dates.ts';
import { Details } from '../../web/govuk/details.tsx';
import { OpinionMap } from '../opinion/opinion-map.tsx';
import { OpinionMapTwin, type OpinionMapTwinProps } from '../opinion/opinion-map-twin.tsx';
import type { PublishedOpinion } from '../opinion/published-map.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { StancesTable } from './stances-table.tsx';
import { words } from './words.en.ts';

export type MapPageProps = {
  readonly round: Round;
  readonly opinion: PublishedOpinion;
  readonly computedAt: Temporal.Instant | undefined;
  readonly textOf: (statementId: string) => Child;
  readonly you: OpinionMapTwinProps['you'];
  readonly isOpen: boolean;
};

/** Where people agree and where not: in words first, then as a picture, then as a table; each enough alone. */
export function MapPage({ round, opinion, computedAt, textOf, you, isOpen }: MapPageProps) {
  const at = `/say/${round.slug}/statements`;
  const letter = you && 'letter' in you ? you.letter : undefined;
  return (
    <>
      <p class="kicker">
        <a href={`/say/${round.slug}`}>{round.question}</a>
      </p>
      <h1>{words.ways.map}</h1>
      <Standing round={round} isOpen={isOpen} computedAt={computedAt} />
      <section class="map-part" aria-labelledby="in-words">
        <h2 id="in-words">{words.mapInWords}</h2>
        <OpinionMapTwin opinion={opinion} textOf={textOf} you={you} />
      </section>
      {opinion.groups.length > 0 ? (
        <>
          <section class="map-part" aria-labelledby="as-a-picture">
            <h2 id="as-a-picture">{words.mapAsPicture}</h2>
            <OpinionMap opinion={opinion} you={letter} />
          </section>
          <section class="map-part" aria-labelledby="as-a-table">
            <h2 id="as-a-table">{words.mapAsTable}</h2>
            <StancesTable opinion={opinion} textOf={textOf} />
          </section>
        </>
      ) : null}
      <Afterwards at={at} isOpen={isOpen} seed={opinion.seed} />
    </>
  );
}

type AfterwardsProps = { readonly at: string; readonly isOpen: boolean; readonly seed: string | null };

function Afterwards({ at, isOpen, seed }: AfterwardsProps) {
  return (
    <>
      <Details summary={words.mapHowTitle}>
        <ul>
          {words.mapHow(seed).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Details>
      <ul class="take">
        {isOpen ? (
          <li>
            <a href={at}>{words.listStart}</a>
          </li>
        ) : null}
        <li>
          <a href={`${at}/all`}>{words.ways.all}</a>
        </li>
        <li>
          <a href={`${at}/map?as=json`}>{words.json}</a>
        </li>
      </ul>
    </>
  );
}

/** How far the map can be trusted to be the last word. */
function Standing({ round, isOpen, computedAt }: Pick<MapPageProps, 'round' | 'isOpen' | 'computedAt'>) {
  if (round.resultsPublishedAt)
    return (
      <p>
        {words.mapOver} <a href={`/say/${round.slug}/results`}>{words.mapResults}</a>
      </p>
    );
  return (
    <p class="note">
      {isOpen ? words.mapSoFar : words.mapClosed}{' '}
      {computedAt ? words.mapMade(formatInstant(computedAt)) : null}
    </p>
  );
}
