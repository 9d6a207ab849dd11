import { findProxies } from '../../../accountability/measures/proxies.queries.ts';
import type { Actor } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { listCriteria, listMeasures } from '../../criteria/criteria.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import type { FormCriterion } from '../bid-fields.rules.ts';
import { listSubcontractors } from '../subcontractors/subcontractors.queries.ts';
import { findWorkforce } from './load-suggestions.ts';
import type { FormGround } from './offer-from-fields.rules.ts';

/** A pound is a pound. */
const POUND_PENCE = 100;

/** What the form of this tender is read against, for one supplier, as plain JSON. */
export async function loadFormGround(
  db: Database,
  { procurement, supplierId, actor }: { procurement: Procurement; supplierId: string; actor: Actor },
): Promise<FormGround> {
  const key = keyOf(procurement);
  const [criteria, measures, named, workforce] = await Promise.all([
    listCriteria(db, key),
    listMeasures(db),
    transact(db, actor, (tx) => listSubcontractors(tx, key, supplierId)),
    findWorkforce(db, supplierId),
  ]);
  const proxies = await findProxies(
    db,
    measures.map(({ id }) => id),
    procurement.noticePublishedAt ? londonDate(procurement.noticePublishedAt) : procurement.startsOn,
  );
  const agreed = named.filter(({ answer }) => answer === 'agreed');
  return {
    criteria: criteria.map(toFormCriterion),
    units: Object.fromEntries(measures.map(({ id, unit }) => [id, unit])),
    names: Object.fromEntries(measures.map(({ id, plainName }) => [id, plainName])),
    unitPence: Object.fromEntries([
      ...[...proxies].map(([id, { valuePence }]) => [id, Number(valuePence)] as const),
      ...measures.filter(({ unit }) => unit === 'pound').map(({ id }) => [id, POUND_PENCE] as const),
    ]),
    startsOn: procurement.startsOn.toString(),
    endsOn: procurement.endsOn.toString(),
    subcontractors: agreed.map(({ id, namedSupplierId, name, companyNumber, work, shareBasisPoints }) => ({
      id,
      supplierId: namedSupplierId,
      name,
      companyNumber,
      work,
      shareBasisPoints,
    })),
    unconfirmed: named.filter(({ answer }) => answer !== 'agreed').map(({ name }) => name),
    workforce,
  };
}

function toFormCriterion(criterion: FormCriterion): FormCriterion {
  const { id, code, kind, title, question, weight, method, measures } = criterion;
  const { qualificationPence, floorPence, target, bandMax } = criterion;
  const said = { id, code, kind, title, question, weight, method, measures };
  return { ...said, qualificationPence, floorPence, target, bandMax };
}
