import type { InvitationRefusal } from './invitation.rules.ts';

export type JoinRefusal = InvitationRefusal | 'settled' | 'member-already';
