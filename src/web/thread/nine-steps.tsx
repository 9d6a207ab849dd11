import { residentsTakePart, stations } from './thread.ts';
import { words } from './words.en.ts';

/** The thread explained: nine steps and what happens at each. */
export function NineSteps() {
  return (
    <>
      <ol class="nine">
        {stations.map((station) => (
          <li class={residentsTakePart(station) ? 'nine-residents' : undefined}>
            <strong>{words.stations[station]}</strong>
            {words.means[station]}
          </li>
        ))}
      </ol>
      <p class="note">
        <span class="stop" aria-hidden="true" /> {words.filled}
      </p>
    </>
  );
}
