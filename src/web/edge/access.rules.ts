import type { Actor, BodyRole } from '../../acts/by.ts';

/** Who may: every route names one of these, and nothing is open by accident. */
export type Who =
  | { readonly kind: 'anyone' }
  | { readonly kind: 'signed-in' }
  /** Acting in one of these roles for the public body that the path names as `:body`. */
  | { readonly kind: 'body'; readonly roles: readonly BodyRole[] }
  | { readonly kind: 'supplier' }
  | { readonly kind: 'operator' }
  /** Anyone, but only where the installation is a demonstration. */
  | { readonly kind: 'demonstration' };

export const anyone: Who = { kind: 'anyone' };
export const signedIn: Who = { kind: 'signed-in' };
export const aSupplier: Who = { kind: 'supplier' };
export const theOperator: Who = { kind: 'operator' };
export const inDemonstration: Who = { kind: 'demonstration' };
export function bodyRole(...roles: BodyRole[]): Who {
  return { kind: 'body', roles };
}

export type Entry = 'enter' | 'sign-in' | 'wrong-hat' | 'not-found';

/** Decides whether an actor (undefined: not signed in) may enter; `bodyId` is the body the path names. */
export function decideEntry(
  who: Who,
  actor: Actor | undefined,
  at: { readonly bodyId: string | undefined; readonly demonstration: boolean },
): Entry {
  if (who.kind === 'anyone') return 'enter';
  if (who.kind === 'demonstration') return at.demonstration ? 'enter' : 'not-found';
  if (!actor) return 'sign-in';
  if (who.kind === 'signed-in') return 'enter';
  return wearsHat(who, actor, at.bodyId) ? 'enter' : 'wrong-hat';
}

function wearsHat(who: Who, { hat }: Actor, bodyId: string | undefined): boolean {
  if (who.kind === 'body')
    return hat.kind === 'body' && hat.bodyId === bodyId && who.roles.includes(hat.role);
  return hat.kind === who.kind;
}
