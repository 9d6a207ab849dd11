import { Temporal } from 'temporal-polyfill';
import type { By, Hat } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database, Transaction } from '../../src/db/connect.ts';
import { signContract } from '../../src/procurement/contracts/sign-contract.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { systemRandom } from '../../src/values/random.ts';
import { uuidV4 } from '../../src/values/uuid.ts';
import { buildAwarded } from './awarded.ts';
import {
  buildBody,
  buildOfficer,
  buildPerson,
  buildRepresentative,
  buildSupplier,
  carriedOut,
} from './people.ts';

/** Everyone and everything around a contract that has been awarded. */
export type Delivery = Awaited<ReturnType<typeof buildDelivery>>;

type Given = {
  /** One visit for each so many pence spent, in place of 180. */
  readonly visitsPerSpendPence?: number;
  /** What is promised first, in place of home safety visits. */
  readonly firstMeasure?: string;
  /** Who wins; somebody new where nobody is said. */
  readonly supplier?: { readonly supplierId: string };
};

/** Someone acting in a hat at an instant. */
export function actingAt(when: string, personId: string, hat: Hat): By {
  return { actor: { personId, hat }, clock: clockAt(Temporal.Instant.from(when)), random: systemRandom() };
}

/** A body, a winner and two residents around an award that was published on 1 September 2026, standstill to the 10th. */
export async function buildDelivery(db: Database, given: Given & { readonly unpublished?: boolean } = {}) {
  await loadReference(db);
  const body = await buildBody(db, {
    name: `Oldham Council ${uuidV4().slice(0, 8)}`,
    districtSlug: 'oldham',
  });
  const supplier = given.supplier ?? (await buildSupplier(db, { name: `Larkhill ${uuidV4().slice(0, 8)}` }));
  const officer = await buildOfficer(db, body.bodyId, 'procurement-officer', { name: 'Tom Brindle' });
  const manager = await buildOfficer(db, body.bodyId, 'contract-manager', { name: 'Leanne Stobbs' });
  const member = await buildOfficer(db, body.bodyId, 'elected-member', { name: 'Amina Yusuf-Hart' });
  const maker = await buildRepresentative(db, supplier.supplierId, { name: 'Maeve Corrigan-Shah' });
  const resident = await buildPerson(db, { name: 'Winifred Oduya' });
  const neighbour = await buildPerson(db, { name: 'Callum Reddish-Hope' });
  const procurement = await buildAwarded(db, { ...given, body, supplier, officer, maker });
  const { bodyId } = body;
  const worn = (personId: string, hat: Hat) => ({
    personId,
    hat,
    at: (when: string) => actingAt(when, personId, hat),
  });
  const inBody = (personId: string, role: 'procurement-officer' | 'contract-manager' | 'elected-member') =>
    worn(personId, { kind: 'body', bodyId, role });
  return {
    bodyId,
    bodySlug: body.slug,
    supplierId: supplier.supplierId,
    ...procurement,
    officer: inBody(officer.personId, 'procurement-officer'),
    manager: inBody(manager.personId, 'contract-manager'),
    member: inBody(member.personId, 'elected-member'),
    maker: worn(maker.personId, { kind: 'supplier', supplierId: supplier.supplierId }),
    resident: worn(resident.personId, { kind: 'resident' }),
    neighbour: worn(neighbour.personId, { kind: 'resident' }),
  };
}

/** The dates that contracts in tests run for. */
export const contractDates = {
  startsOn: Temporal.PlainDate.from('2026-09-14'),
  endsOn: Temporal.PlainDate.from('2028-09-13'),
  verdictDueOn: Temporal.PlainDate.from('2028-03-31'),
};

/** The same with the contract signed on 14 September 2026: 180 home safety visits due 31 October, and 24 jobs. */
export async function buildSigned(db: Database, given: Given = {}) {
  const delivery = await buildDelivery(db, given);
  const { promiseIds } = await carriedOut(db, (tx) =>
    signContract(tx, delivery.officer.at('2026-09-14T09:00:00Z'), { ...delivery, ...contractDates }),
  );
  const [visitsId = '', jobsId = ''] = promiseIds;
  return { ...delivery, visitsId, jobsId };
}

/** Carries out an act in a transaction of its own, as the person who acts. Refusals come back as they are. */
export function attempt<Result>(
  db: Database,
  by: By,
  act: (tx: Transaction, by: By) => Promise<Result>,
): Promise<Result> {
  return transact(db, by.actor, (tx) => act(tx, by));
}

/** The types of the record entries about a procurement, in the order they happened. */
export async function recordedTypes(db: Database, procurementId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('record_entry')
    .select('type')
    .where('procurement_id', '=', procurementId)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map(({ type }) => type);
}
