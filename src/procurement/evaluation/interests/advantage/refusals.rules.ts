import type { ReasonRefusal } from '../../../../acts/reasons.rules.ts';
import type { Barred } from '../../../barred/barred.rules.ts';

export type AskRefusal = 'too-soon' | 'asked-already' | 'award-decided' | Barred | ReasonRefusal;

export type DecideAdvantageRefusal =
  | 'already-decided'
  | 'not-heard'
  | 'steps-missing'
  | Barred
  | 'award-decided'
  | ReasonRefusal;
