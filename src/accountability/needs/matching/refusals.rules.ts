import type { ClaimFault } from '../../evidence/claims.rules.ts';
import type { FileFault } from '../../files/file-kind.rules.ts';
import type { MatchFault } from './match.rules.ts';

export type AcceptRefusal = MatchFault | 'answered-already' | 'own-proposal' | 'both-sides';

export type EndMatchRefusal = 'why-missing' | 'over-already' | 'said-already';

export type ProposeRefusal =
  | MatchFault
  | 'proposed-already'
  | 'both-sides'
  | 'message-long'
  | 'message-gives-away';

export type ArrivedRefusal =
  | 'not-agreed'
  | 'said-already'
  | 'before-its-day'
  | 'quantity-missing'
  | 'more-than-agreed'
  | 'note-long';

export type GivenRefusal =
  | ClaimFault
  | FileFault
  | 'not-agreed'
  | 'given-already'
  | 'before-its-day'
  | 'more-than-agreed';

export type MessageRefusal = 'blank' | 'message-long' | 'message-gives-away' | 'over';
