import { type Station, type StationState, stations } from './thread.ts';
import { words } from './words.en.ts';

type ThreadLineProps = {
  readonly stateOf: (station: Station) => StationState;
  /** Where a station leads. Of those still to come only the next does: it may be under way. */
  /** Of a purchase that was tendered elsewhere: what left nothing here. */
  readonly isElsewhere?: ((station: Station) => boolean) | undefined;
  readonly hrefOf?: ((station: Station) => string | undefined) | undefined;
};

/** The nine stations in a row. Drawn with borders, so that forced colours and print keep it. */
export function ThreadLine({ stateOf, hrefOf, isElsewhere = () => false }: ThreadLineProps) {
  const next = stations.find((station) => stateOf(station) === 'next' && !isElsewhere(station));
  return (
    <ol class="thread">
      {stations.map((station) => {
        const state = stateOf(station);
        const href = state !== 'next' || station === next ? hrefOf?.(station) : undefined;
        const name = words.stations[station];
        return (
          <li class={`thread-${state}`} aria-current={state === 'here' ? 'step' : undefined}>
            {href ? <a href={href}>{name}</a> : <span>{name}</span>}
            <span class="govuk-visually-hidden">
              , {isElsewhere(station) ? words.elsewhere : words[state]}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
