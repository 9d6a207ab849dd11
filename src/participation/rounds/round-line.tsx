import type { RoundState } from './round.rules.ts';
import { placeOf, roundPlaces } from './round-line.rules.ts';
import { words } from './words.en.ts';

type RoundLineProps = { readonly state: RoundState; readonly isAnswered: boolean };

/** Draft, preview, open, closed, results, mandate: where this round stands. */
export function RoundLine({ state, isAnswered }: RoundLineProps) {
  const here = roundPlaces.indexOf(placeOf(state, isAnswered));
  return (
    <ol class="round-line" aria-label={words.lineLabel}>
      {roundPlaces.map((place, index) => (
        <li
          class={index < here ? 'is-done' : index === here ? 'is-here' : 'is-to-come'}
          {...(index === here ? { 'aria-current': 'step' as const } : {})}
        >
          {words.places[place]}
          <span class="govuk-visually-hidden">
            {index < here ? words.placeDone : index > here ? words.placeToCome : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
