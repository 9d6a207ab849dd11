import { createHash, createHmac } from 'node:crypto';
import { inGroups, letters, readLetters } from '../../participation/codes/letters.rules.ts';

const LENGTH = 12;

/**
 * The code of an invitation as it is printed, `BCDF-GHJK-MNPQ`, one of 4,096 million million. It is made from the
 * installation’s secret, so that a letter can be printed again and nobody who reads the database can let themselves in.
 */
export function invitationCode(secret: string, invitationId: string): string {
  const bytes = createHmac('sha512', secret).update(`invitation|${invitationId}`).digest();
  // Two bytes a letter: taking 65,536 modulo 20 favours no letter by more than one part in 3,000.
  const letterAt = (place: number) => letters[bytes.readUInt16BE(place * 2) % letters.length];
  return inGroups(Array.from({ length: LENGTH }, (_, place) => letterAt(place)).join(''));
}

/** What is kept of a code. Null when what was typed cannot be one. */
export function hashInvitationCode(typed: string): Buffer | null {
  const code = readLetters(typed, LENGTH);
  return code === null ? null : createHash('sha256').update(`invitation|${code}`).digest();
}
