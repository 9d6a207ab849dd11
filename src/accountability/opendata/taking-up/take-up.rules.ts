import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../../acts/by.ts';
import { areInOrder } from '../../../procurement/contracts/contracts.rules.ts';
import type { ContractStatus } from '../importing/contract-status.rules.ts';
import type { SignedTerms } from './signed-terms.rules.ts';

export type TakeUpFault =
  | 'another-body'
  | 'not-awarded'
  | 'already-taken-up'
  | 'not-its-supplier'
  | 'value-not-positive'
  | 'terms-missing'
  | 'dates-out-of-order';

/** A supplier of a contract that was tendered elsewhere, and of which of its awards. */
export type Winner = { readonly part: string; readonly supplierId: string };
export type TakeUpFacts = {
  readonly isOurs: boolean;
  readonly status: ContractStatus;
  /** The awards of it that are contracts here already. */
  readonly takenParts: readonly string[];
  readonly winners: readonly { readonly part: string; readonly supplierId: string | null }[];
};
export type TakeUpChoice = Winner & { readonly verdictDueOn: Temporal.PlainDate };

const AWARDED: readonly ContractStatus[] = ['awarded', 'signed', 'ended', 'unknown'];

/** Only a contract manager of a body acts on what it tendered elsewhere. */
export function isManagerOf({ hat }: Actor, bodyId: string): boolean {
  return hat.kind === 'body' && hat.bodyId === bodyId && hat.role === 'contract-manager';
}

/** Whether anything of a contract may be taken up: it is past its award. Nothing said of how far it is, is no obstacle. */
export function isPastAward(status: ContractStatus): boolean {
  return AWARDED.includes(status);
}

/**
 * Whether a contract that was tendered elsewhere may be taken up: its body alone does, each award of it once, with a
 * supplier that its publisher names, when it is past its award. Its price and days are what was published, and what was
 * typed where nothing was. Undefined: it may.
 */
export function findTakeUpFault(
  facts: TakeUpFacts,
  choice: TakeUpChoice,
  { valuePence, startsOn, endsOn, category }: SignedTerms,
): TakeUpFault | undefined {
  if (!facts.isOurs) return 'another-body';
  const isWinner = facts.winners.some(
    ({ part, supplierId }) => part === choice.part && supplierId === choice.supplierId,
  );
  if (!isWinner) return 'not-its-supplier';
  if (facts.takenParts.includes(choice.part)) return 'already-taken-up';
  if (!isPastAward(facts.status)) return 'not-awarded';
  if (valuePence === null || !startsOn || !endsOn || category === null) return 'terms-missing';
  if (valuePence <= 0) return 'value-not-positive';
  return areInOrder({ startsOn, endsOn, verdictDueOn: choice.verdictDueOn })
    ? undefined
    : 'dates-out-of-order';
}

export type TypeFault =
  | 'unknown-measure'
  | 'quantity-not-positive'
  | 'due-before-start'
  | 'not-a-contract-manager';

/** Whether a promise may be typed in from a signed contract: something of it, due once the contract has begun. */
export function findTypeFault(
  typed: { readonly quantity: number; readonly dueOn: Temporal.PlainDate },
  contract: { readonly startsOn: Temporal.PlainDate },
): TypeFault | undefined {
  if (!(typed.quantity > 0)) return 'quantity-not-positive';
  return Temporal.PlainDate.compare(typed.dueOn, contract.startsOn) < 0 ? 'due-before-start' : undefined;
}
