import { Details } from '../../web/govuk/details.tsx';
import { spokenGrounds } from './moderation.rules.ts';
import { groundNames, words } from './moderation.words.en.ts';

/** Beside every form whose words others will read: who reads it first, and what it may be declined for. */
export function GroundsNote({ bodyName }: { readonly bodyName: string }) {
  return (
    <>
      <p>{words.firstRead(bodyName)}</p>
      <Details summary={words.mayNot}>
        <ul>
          {spokenGrounds.map((ground) => (
            <li>{groundNames[ground]}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
