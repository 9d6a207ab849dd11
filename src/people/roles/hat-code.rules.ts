import type { BodyRole, Hat } from '../../acts/by.ts';

/** A hat as one word that a form can carry: `resident`, `operator`, `supplier.<id>`, `body.<id>.<role>`. */
export function hatCode(hat: Hat): string {
  if (hat.kind === 'body') return `body.${hat.bodyId}.${hat.role}`;
  return hat.kind === 'supplier' ? `supplier.${hat.supplierId}` : hat.kind;
}

/** Among the hats a person holds, the one that a code names: a code can ask for nothing else. */
export function findHat<Held extends { readonly hat: Hat }>(
  held: readonly Held[],
  code: string,
): Held | undefined {
  return held.find(({ hat }) => hatCode(hat) === code);
}

export function isSameHat(one: Hat, other: Hat): boolean {
  return hatCode(one) === hatCode(other);
}

/** Every role for a public body, in the order that lists show them. */
export const bodyRoles = [
  'commissioner',
  'procurement-officer',
  'evaluator',
  'moderator',
  'elected-member',
  'contract-manager',
  'facilitator',
  'administrator',
  'finance-officer',
] as const satisfies readonly BodyRole[];

export function isBodyRole(word: string): word is BodyRole {
  return (bodyRoles as readonly string[]).includes(word);
}
