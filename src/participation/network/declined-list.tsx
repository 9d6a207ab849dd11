import type { Temporal } from 'temporal-polyfill';
import { Details } from '../../web/govuk/details.tsx';
import type { SpokenGround } from './moderation.rules.ts';
import { words } from './moderation.words.en.ts';

export type DeclinedItem = {
  readonly ground: SpokenGround | null;
  readonly reason: string;
  readonly decidedOn: Temporal.PlainDate | null;
};

/** What was not shown: the ground, the reason and the day; never what it said. */
export function DeclinedList({ declined }: { readonly declined: readonly DeclinedItem[] }) {
  if (declined.length === 0) return null;
  return (
    <Details summary={words.declinedTitle}>
      <ul>
        {declined.map(({ ground, reason, decidedOn }) =>
          ground && decidedOn ? <li>{words.declined(ground, reason, decidedOn)}</li> : null,
        )}
      </ul>
    </Details>
  );
}
