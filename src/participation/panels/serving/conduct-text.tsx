import type { Conduct } from './conduct.ts';
import { words } from './words.en.ts';

/** The code of conduct: what somebody on a panel promises, and what the public body does. */
export function ConductText({ conduct }: { readonly conduct: Conduct }) {
  return (
    <>
      <p>{words.conductLede}</p>
      <ul>
        {conduct.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <p>{words.conductOurs}</p>
      <ul>
        {conduct.ours.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </>
  );
}
