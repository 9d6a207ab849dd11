import type { Barred } from '../../barred/barred.rules.ts';

export type AskRefusal = 'bids-not-opened' | 'already-decided' | 'too-soon' | Barred;
