import type { Signer } from './charter.rules.ts';

/** How the public record names a signer: a body as its subject, a supplier by its identifier. No people. */
export function subjectOf(signer: Signer): {
  readonly subject: { readonly bodyId?: string };
  readonly facts: { readonly supplierId?: string };
} {
  return signer.kind === 'body'
    ? { subject: { bodyId: signer.bodyId }, facts: {} }
    : { subject: {}, facts: { supplierId: signer.supplierId } };
}
