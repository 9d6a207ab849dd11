import type { By } from '../../acts/by.ts';
import { nobody } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { insertProposal } from './proposals.queries.ts';

/**
 * Somebody says what is missing, with or without an account. Who wrote it is not kept: they are not put among those to
 * whom it matters either, since the first of those would be its writer. Nobody else reads it until the body has.
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
  const { number } = await insertProposal(tx, {
    id: proposalId,
    body_id: input.bodyId,
    round_id: input.roundId,
    theme_id: input.themeId,
    district_slug: input.districtSlug,
    title: input.title.trim(),
    why: input.why.trim(),
    tier: by.actor.personId === nobody.personId ? 0 : 1,
    made_at: now,
  });
  return { proposalId, number };
}
