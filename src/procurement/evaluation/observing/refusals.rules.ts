import type { ObserverFault } from './observer.rules.ts';

export type AppointObserverRefusal =
  | ObserverFault
  | 'name-missing'
  | 'email-malformed'
  | 'conflicting-hats'
  | 'named-already';
