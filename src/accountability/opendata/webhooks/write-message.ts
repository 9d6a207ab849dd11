import type { Database } from '../../../db/connect.ts';
import { findBodySlug } from '../../../people/organisations/bodies.queries.ts';
import { findRecorded } from '../../record/recorded.queries.ts';
import { challengeOf } from './message.rules.ts';
import type { Due } from './sending.queries.ts';
import type { Webhook } from './webhook.rules.ts';

type Place = { readonly db: Database; readonly publicUrl: string; readonly secret: string };

/** What an address is asked, to show that it is its owner’s. */
export const CHALLENGE_TYPE = 'webhook-challenge';

/**
 * The body of a message: an act as the public record has it, with the address of its page and of its proof. Null where the
 * entry is not there any more.
 */
export async function writeMessage(place: Place, webhook: Webhook, due: Due): Promise<string | null> {
  if (due.position === null) {
    const challenge = challengeOf(place.secret, webhook);
    return JSON.stringify({ type: CHALLENGE_TYPE, timestamp: new Date().toISOString(), data: { challenge } });
  }
  const entry = await findRecorded(place.db, due.position);
  if (!entry) return null;
  const { position, id, type, version, bodyId, facts, occurredAt } = entry;
  const data = {
    position,
    entryId: id,
    version,
    body: bodyId === null ? null : ((await findBodySlug(place.db, bodyId)) ?? null),
    facts: JSON.parse(facts) as unknown,
    page: `${place.publicUrl}/record/${position}`,
    proof: `${place.publicUrl}/record/proofs?entries=${position}`,
  };
  return JSON.stringify({ type, timestamp: occurredAt.toString(), data });
}
