import type { ReasonRefusal } from '../../../acts/reasons.rules.ts';

export type RestRefusal =
  | 'not-asked'
  | 'window-runs'
  | 'begun-by-you'
  | 'acts-for-bidder'
  | 'decided-already'
  | 'already-opened'
  | 'given-up'
  | 'nothing-missing'
  | ReasonRefusal;

export type RecoveryRefusal =
  | 'not-open'
  | 'deadline-not-passed'
  | 'already-opened'
  | 'begun-already'
  | 'openers-have-time'
  | 'window-too-short'
  | 'nothing-missing';
