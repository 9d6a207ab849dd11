import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { theActor, theBody, type Visit } from '../../../web/edge/visit.ts';
import { getElsewhere } from '../elsewhere/elsewhere.queries.ts';
import { missingTerms, publishedTerms } from './signed-terms.rules.ts';
import { isManagerOf, isPastAward } from './take-up.rules.ts';
import { findTakenUpContract, listTakenUp, listTyped } from './taking-up.queries.ts';

export const deskReaders = bodyRole('contract-manager', 'procurement-officer', 'commissioner');

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A contract that this body tendered elsewhere, its suppliers, and which of them the address asks for. */
export async function visitElsewhere(at: Visit) {
  const body = theBody(at);
  const id = at.params['contract'] ?? '';
  if (!UUID.test(id)) throw new NotFound();
  const contract = await getElsewhere(at.db, id);
  if (contract.bodyId !== body.id) throw new NotFound();
  const taken = await listTakenUp(at.db, id);
  const winners = contract.suppliers.map((supplier, index) => ({
    ...supplier,
    number: index + 1,
    award: contract.parts.find(({ id: part }) => part === supplier.part)?.title ?? '',
    isTaken: taken.some(({ part }) => part === supplier.part),
  }));
  const open = winners.filter(({ supplierId, isTaken }) => supplierId !== null && !isTaken);
  const asked = Number(at.query.get('of'));
  const winner = open.length === 1 ? open[0] : open.find(({ number }) => number === asked);
  const terms = winner ? publishedTerms(contract, winner.part) : null;
  return {
    body,
    contract,
    taken,
    winners,
    open,
    winner,
    terms,
    missing: terms ? missingTerms(terms) : [],
    isPastAward: isPastAward(contract.status),
    mayTakeUp: isManagerOf(theActor(at), body.id),
  };
}
export type ElsewhereVisit = Awaited<ReturnType<typeof visitElsewhere>>;

/** A contract that was taken up, as a path with `:body` and `:procurement` names it, with what was typed in from it. */
export async function visitTyped(at: Visit) {
  const body = theBody(at);
  const contract = await findTakenUpContract(at.db, {
    bodyId: body.id,
    slug: at.params['procurement'] ?? '',
  });
  if (!contract) throw new NotFound();
  return { body, contract, typed: await listTyped(at.db, contract) };
}
export type TypedVisit = Awaited<ReturnType<typeof visitTyped>>;
