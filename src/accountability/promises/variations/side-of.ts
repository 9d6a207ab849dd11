import type { By } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Promised } from '../promises.queries.ts';
import type { Side } from './answer.rules.ts';

/** Which side of a promise somebody acts for: its supplier, or a contract manager of its buyer. Neither: not found. */
export function sideOf({ actor: { hat } }: Pick<By, 'actor'>, promise: Promised): Side {
  if (hat.kind === 'supplier' && hat.supplierId === promise.supplierId) return 'supplier';
  if (hat.kind === 'body' && hat.bodyId === promise.bodyId && hat.role === 'contract-manager') return 'buyer';
  throw new NotFound();
}

/** What a reason about a promise may rest on, in words. */
export function aboutOf(promise: Promised): readonly string[] {
  const { title, unit, place, evidenceRule, remedy, supplierName } = promise;
  return [title, unit, place, evidenceRule, remedy, supplierName];
}
