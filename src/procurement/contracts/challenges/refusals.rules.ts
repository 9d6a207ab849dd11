import type { Barred } from '../../barred/barred.rules.ts';
import type { AnswerFault, SayFault, TellFault } from './challenge.rules.ts';

export type AnswerRefusal = AnswerFault | Barred;

export type EndRefusal = 'already-ended' | 'words-short' | 'not-yours-to-say';

export type SayRefusal = SayFault | 'not-yours-to-say' | Barred;

export type TellRefusal = TellFault | Barred;
