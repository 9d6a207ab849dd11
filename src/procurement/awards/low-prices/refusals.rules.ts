import type { ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import type { DecidePriceFault } from './low-price.rules.ts';

export type HoldRefusal = 'award-decided' | 'already-asked' | Barred;

export type AskRefusal = HoldRefusal | 'question-short' | 'too-soon';

export type DecidePriceRefusal = DecidePriceFault | 'award-decided' | Barred | ReasonRefusal;
