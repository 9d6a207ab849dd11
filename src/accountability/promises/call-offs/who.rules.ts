import type { By } from '../../../acts/by.ts';

/** Whether somebody acts as contract manager of a public body. */
export function isManagerOf({ actor: { hat } }: Pick<By, 'actor'>, bodyId: string): boolean {
  return hat.kind === 'body' && hat.role === 'contract-manager' && hat.bodyId === bodyId;
}
