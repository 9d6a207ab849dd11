import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findRoundToTell } from './moments.queries.ts';
import { type RoundMoment, roundMoments } from './moments.words.en.ts';
import { tellFollowers } from './tell-followers.ts';

/**
 * Tells whoever follows a round, its body or its district of a moment of the round. `again` tells one moment from
 * another of the same kind: a second mandate, say.
 */
export async function tellRound(
  tx: Transaction,
  by: By,
  {
    roundId,
    moment,
    again,
  }: { readonly roundId: string; readonly moment: RoundMoment; readonly again?: string },
): Promise<void> {
  const round = await findRoundToTell(tx, roundId);
  const { subject, body, under } = roundMoments[moment];
  await tellFollowers(tx, by, {
    about: round.about,
    moment: ['round', moment, roundId, again].filter(Boolean).join(':'),
    subject: subject(round.title),
    body: body(round.bodyName, round.title),
    path: `/say/${round.slug}${under}`,
  });
}
