import { londonDate } from '../../values/dates.ts';
import type { ListedSigner } from './signers.queries.ts';
import { words } from './words.en.ts';

type StandingMarkProps = Pick<ListedSigner, 'standing' | 'expiresOn' | 'withdrawnAt'>;

/** How a signature stands, in words, with the day that says so. */
export function StandingMark({ standing, expiresOn, withdrawnAt }: StandingMarkProps) {
  const day =
    standing === 'signed'
      ? words.list.until(expiresOn.subtract({ days: 1 }))
      : words.list.ranOut(withdrawnAt ? londonDate(withdrawnAt) : expiresOn);
  return (
    <span>
      <strong>{words.standings[standing]}</strong> <span class="note">{day}</span>
    </span>
  );
}
