import type { ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import type { StandingFault } from './standing.rules.ts';

export type AskRefusal = 'bids-not-opened' | 'already-decided' | 'too-soon' | Barred;

export type StandingRefusal = StandingFault | ReasonRefusal | 'bids-not-opened' | 'award-decided' | Barred;
