import {
  isBeforeContract,
  type Station,
  stationHref,
  stationNumber,
  stationState,
  type ThreadPlace,
} from './thread.ts';
import { ThreadLine } from './thread-line.tsx';
import { words } from './words.en.ts';

/** Where a page stands on its thread: one sentence, then the nine stations. On phones the sentence leads. */
export function ThreadStrip(place: ThreadPlace) {
  return (
    <nav class="thread-strip" aria-label={words.where}>
      <div class="wrap">
        <p>
          <a href={place.href}>{place.title}</a> ·{' '}
          <strong>{words.step(stationNumber(place.here), words.stations[place.here])}</strong>
          {place.note ? ` · ${place.note}` : null}
        </p>
        <ThreadLine
          stateOf={(station) => stateOn(place, station)}
          isElsewhere={(station) => place.elsewhere === true && isBeforeContract(station)}
          hrefOf={(station) => stationHref(place.href, station)}
        />
      </div>
    </nav>
  );
}

/** What is elsewhere is drawn like what is still to come: stitched, and not a line. */
function stateOn({ here, reached, elsewhere }: ThreadPlace, station: Station) {
  if (elsewhere && station !== here && isBeforeContract(station)) return 'next';
  return stationState(station, here, reached);
}
