import type { Actor } from './by.ts';

/** Someone who is not signed in, or a machine at first set-up: no row belongs to them. */
export const nobody: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  hat: { kind: 'resident' },
};

/** What to store as "who did it": a person, or nothing when nobody was signed in. */
export function personOrNull(actor: Actor): string | null {
  return actor.personId === nobody.personId ? null : actor.personId;
}
