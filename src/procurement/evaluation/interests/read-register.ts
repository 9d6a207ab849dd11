import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type Bidder, listBidders } from '../bidders.queries.ts';
import { type Declaration, listDeclarations } from '../declaring/conflicts.queries.ts';
import { type Advantage, listAdvantages } from './advantage/advantages.queries.ts';
import type { Interest } from './interests.queries.ts';
import type { PurchasePerson } from './people.queries.ts';
import { type AskedPerson, readAsked } from './read-stage.queries.ts';
import type { Stage } from './stages.rules.ts';
import { type PublicConflicts, tellConflicts } from './tell-conflicts.rules.ts';

/** Everything a purchase holds on conflicts: for the moderator, the authority and the award record. */
export type ConflictsRegister = {
  readonly stage: Stage | null;
  readonly people: readonly PurchasePerson[];
  /** Who is asked now and has not answered. */
  readonly owing: readonly AskedPerson[];
  /** What those with a part said at each stage. */
  readonly interests: readonly Interest[];
  /** What scorers declared, bidder by bidder. */
  readonly declarations: readonly Declaration[];
  readonly bidders: readonly Bidder[];
  readonly advantages: readonly Advantage[];
  /** What everyone may read: counts and decisions, and no names of people. */
  readonly told: PublicConflicts;
};

/** The register of conflicts of one purchase (Procurement Act 2023 ss.81–83), with the part of it that is public. */
export async function readConflictsRegister(
  tx: Transaction,
  key: ProcurementKey,
): Promise<ConflictsRegister> {
  const { stage, named, interests, owing } = await readAsked(tx, key);
  const declarations = await listDeclarations(tx, key);
  const advantages = await listAdvantages(tx, key);
  const bidders = await listBidders(tx, key);
  const told = tellConflicts({ interests, declarations, advantages });
  return { stage, people: named, owing, interests, declarations, bidders, advantages, told };
}
