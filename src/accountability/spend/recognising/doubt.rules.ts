/** One question to an officer: whether a body’s payee is a supplier that is known already. */
export type DoubtKey = { readonly bodyId: string; readonly payeeId: string; readonly supplierId: string };
