import type { Ask } from '../spend/tiers/tiers.rules.ts';
import { invitationCode } from './code.rules.ts';
import type { Invitation } from './invitation-list.queries.ts';
import { type Letter, writeLetter } from './letter.words.en.ts';

/** What every letter of a body says alike, and the secret that its codes are made from. */
export type Stationery = {
  readonly bodyName: string;
  readonly secret: string;
  readonly publicUrl: string;
  readonly minutes: Readonly<Record<Ask, number>>;
};

/** The letter that an invitation is, or its reminder: only of what is still open. */
export function letterOf(invitation: Invitation, number: number, from: Stationery): Letter {
  return writeLetter({
    ...invitation,
    body: from.bodyName,
    to: invitation.hiddenName ?? invitation.name,
    isNameHidden: invitation.hiddenName !== null,
    asks: invitation.asks.filter((_, index) => invitation.states[index] === 'open'),
    code: invitationCode(from.secret, invitation.invitationId),
    codeUntil: invitation.codeExpiresAt,
    site: from.publicUrl.replace(/\/$/, ''),
    minutes: from.minutes,
    number,
  });
}
