import type { Database } from '../../db/connect.ts';
import { findPublicRound } from '../rounds/find-public-round.ts';
import { listRoundOutcomes, type Round, type RoundOutcome } from '../rounds/rounds.queries.ts';

export type VoiceRound = { readonly round: Round; readonly outcomes: readonly RoundOutcome[] };

/** How long a copy is kept: long enough for a rush, short enough that a reloaded demonstration shows soon. */
const KEPT_MILLISECONDS = 30_000;
type Kept = { readonly until: number; readonly found: Promise<VoiceRound> };
const kept = new WeakMap<Database, Map<string, Kept>>();

/**
 * A round as an answer needs it. Once announced, everything here is fixed by the database itself, so it is
 * remembered for a moment: when thousands answer at once, each answer asks the database for its own statement
 * only. Whether the round is open is never remembered.
 */
export function findVoiceRound(db: Database, slug: string | undefined): Promise<VoiceRound> {
  const rounds = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, rounds);
  const before = rounds.get(slug ?? '');
  if (before && before.until > performance.now()) return before.found;
  const found = load(db, slug);
  rounds.set(slug ?? '', { until: performance.now() + KEPT_MILLISECONDS, found });
  found.catch(() => rounds.delete(slug ?? ''));
  return found;
}

async function load(db: Database, slug: string | undefined): Promise<VoiceRound> {
  const round = await findPublicRound(db, slug);
  return { round, outcomes: await listRoundOutcomes(db, round.id) };
}
