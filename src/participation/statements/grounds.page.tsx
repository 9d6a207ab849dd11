import { declineGrounds } from './moderation.rules.ts';
import { words } from './words.en.ts';

/** The only reasons for which a statement may be declined. */
export function Grounds({ bodyName }: { readonly bodyName: string }) {
  return (
    <>
      <p>{words.declinedLede(bodyName)}</p>
      <ul>
        {declineGrounds.map((ground) => (
          <li>{words.grounds[ground]}.</li>
        ))}
      </ul>
    </>
  );
}
