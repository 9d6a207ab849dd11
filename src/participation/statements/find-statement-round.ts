import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { findVoiceRound, type VoiceRound } from '../voice/find-voice-round.ts';

/** A round that anyone may see and that asks people to speak to statements. */
export async function findStatementRound(db: Database, slug: string | undefined): Promise<VoiceRound> {
  const found = await findVoiceRound(db, slug);
  if (!found.round.ways.includes('statements')) throw new NotFound();
  return found;
}
