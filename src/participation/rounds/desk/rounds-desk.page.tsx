import type { Temporal } from 'temporal-polyfill';
import type { BodyRole } from '../../../acts/by.ts';
import { formatInstant } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { roundState } from '../round.rules.ts';
import type { Round } from '../rounds.queries.ts';
import { words as roundWords } from '../words.en.ts';
import { nextAtDesk } from './next-at-desk.rules.ts';
import { words } from './words.en.ts';

export type RoundsDeskProps = {
  readonly body: { readonly id: string; readonly slug: string; readonly name: string };
  readonly role: BodyRole | undefined;
  readonly rounds: readonly Round[];
  readonly now: Temporal.Instant;
};

/** A body’s rounds, drafts included, each with its next act. */
export function RoundsDeskPage({ body, role, rounds, now }: RoundsDeskProps) {
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p>{words.listLede(body.name)}</p>
      {role === 'commissioner' ? (
        <Button href={`/work/${body.slug}/rounds/new`}>{words.prepare}</Button>
      ) : null}
      {rounds.length === 0 ? (
        <p class="empty">{words.nothing}</p>
      ) : (
        <Scroll label={words.listTitle}>
          <Table
            caption={words.listLede(body.name)}
            captionClass="govuk-visually-hidden"
            firstCellIsHeader
            head={Object.values(words.columns)}
            rows={rounds.map((round) => rowOf({ body, role, now }, round))}
          />
        </Scroll>
      )}
    </>
  );
}

function rowOf({ body, role, now }: Omit<RoundsDeskProps, 'rounds'>, round: Round) {
  const state = roundState(round, now);
  const next = nextAtDesk({
    state,
    role,
    roundSlug: round.slug,
    bodySlug: body.slug,
    isOwn: round.bodyId === body.id,
    isOfPurchase: round.scope === 'procurement',
  });
  return [
    <>
      {round.title}
      {round.bodyId === body.id ? null : <span class="cell-note">{words.ofRegion(round.bodyName)}</span>}
    </>,
    roundWords.states[state],
    formatInstant(round.opensAt),
    formatInstant(round.closesAt),
    next ? (
      <a href={next.href}>
        {words.next[next.act]}
        <span class="govuk-visually-hidden">{words.aboutRound(round.title)}</span>
      </a>
    ) : (
      ''
    ),
  ];
}
