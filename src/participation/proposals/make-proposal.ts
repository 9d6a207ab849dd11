import type { By } from '../../acts/by.ts';
import { nobody } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { addSupport } from './proposal-support.queries.ts';
import { insertProposal } from './proposals.queries.ts';

/**
 * Somebody says what is missing, with or without an account. Who wrote it is not kept; whoever is signed in is counted
 * among those to whom it matters. Nobody else reads it until the body has.
 */
export async function makeProposal(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly roundId: string | null;
    readonly themeId: string | null;
    readonly districtSlug: string | null;
    readonly title: string;
    readonly why: string;
  },
): Promise<{ proposalId: string; number: number }> {
  const now = await by.clock.now(tx);
  const proposalId = uuidV4(by.random);
  const isSignedIn = by.actor.personId !== nobody.personId;
  const { number } = await insertProposal(tx, {
    id: proposalId,
    body_id: input.bodyId,
    round_id: input.roundId,
    theme_id: input.themeId,
    district_slug: input.districtSlug,
    title: input.title.trim(),
    why: input.why.trim(),
    tier: isSignedIn ? 1 : 0,
    made_at: now,
  });
  if (isSignedIn) await addSupport(tx, { proposalId, personId: by.actor.personId, at: now });
  return { proposalId, number };
}
