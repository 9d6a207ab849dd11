import { type Station, type StationState, stations } from './thread.ts';
import { words } from './words.en.ts';

type ThreadLineProps = {
  readonly stateOf: (station: Station) => StationState;
  /** Where a station leads; stations still to come lead nowhere. */
  readonly hrefOf?: ((station: Station) => string | undefined) | undefined;
};

/** The nine stations in a row. Drawn with borders, so that forced colours and print keep it. */
export function ThreadLine({ stateOf, hrefOf }: ThreadLineProps) {
  return (
    <ol class="thread">
      {stations.map((station) => {
        const state = stateOf(station);
        const href = state === 'next' ? undefined : hrefOf?.(station);
        const name = words.stations[station];
        return (
          <li class={`thread-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
            {href ? <a href={href}>{name}</a> : <span>{name}</span>}
            <span class="govuk-visually-hidden">, {words[state]}</span>
          </li>
        );
      })}
    </ol>
  );
}
