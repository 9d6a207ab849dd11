import type { Random } from '../values/random.ts';
import type { Clock } from './clock.ts';

export type BodyRole =
  | 'commissioner'
  | 'procurement-officer'
  | 'evaluator'
  | 'moderator'
  | 'elected-member'
  | 'contract-manager'
  | 'facilitator'
  | 'administrator'
  | 'finance-officer';

/** The one role a person acts in at a time: someone with several chooses. */
export type Hat =
  | { readonly kind: 'resident' }
  | { readonly kind: 'body'; readonly bodyId: string; readonly role: BodyRole }
  | { readonly kind: 'supplier'; readonly supplierId: string }
  | { readonly kind: 'operator' };

export type Actor = { readonly personId: string; readonly hat: Hat };

/** Who acts, by which clock, and with which source of chance: every action's second argument. */
export type By = { readonly actor: Actor; readonly clock: Clock; readonly random: Random };

/** The rules say no, in one word that the route turns into a sentence. */
export type Refusal<Word extends string> = { readonly refused: Word };

export function isRefused<Word extends string>(result: unknown): result is Refusal<Word> {
  return typeof result === 'object' && result !== null && 'refused' in result;
}
