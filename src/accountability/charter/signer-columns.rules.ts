import type { Signer } from './charter.rules.ts';

/** A signer as the two columns of a row, of which one is filled. */
export function signerColumns(signer: Signer): { supplier_id: string | null; body_id: string | null } {
  return signer.kind === 'supplier'
    ? { supplier_id: signer.supplierId, body_id: null }
    : { supplier_id: null, body_id: signer.bodyId };
}
