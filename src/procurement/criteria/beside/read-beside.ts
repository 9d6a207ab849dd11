import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { type Burden, estimateBurden } from '../burden/burden.rules.ts';
import { findConflictsAssessed } from '../conflicts/conflicts.queries.ts';
import { listCriteria } from '../criteria.queries.ts';
import type { Indicator } from '../indicators/indicator.rules.ts';
import { listKpis } from '../indicators/indicators.queries.ts';
import type { Note } from '../notes/note.rules.ts';
import { listNotes } from '../notes/notes.queries.ts';
import type { GivenReason } from '../reasons/reason.rules.ts';
import { listReasons } from '../reasons/reasons.queries.ts';

/** What stands beside the criteria in the tender notice, for everyone to read. */
export type Beside = {
  readonly notes: readonly Note[];
  readonly indicators: readonly Indicator[];
  readonly burden: Burden;
  /** Where the marks depart from the mandate, and why. */
  readonly departures: readonly GivenReason[];
  /** When conflicts were first assessed; null where that was not recorded. */
  readonly conflictsAssessedAt: Temporal.Instant | null;
};

/** Everything that is public beside the criteria of a purchase whose notice is out. */
export async function readBeside(db: Database | Transaction, procurement: Procurement): Promise<Beside> {
  const key = keyOf(procurement);
  const [criteria, notes, indicators, reasons, assessed] = await Promise.all([
    listCriteria(db, key),
    listNotes(db, key),
    listKpis(db, key),
    listReasons(db, key),
    findConflictsAssessed(db, key),
  ]);
  return {
    notes,
    indicators,
    burden: estimateBurden(criteria, procurement.valuePence),
    departures: reasons.filter((reason) => reason.key.startsWith('mandate-weights.')),
    conflictsAssessedAt: assessed?.firstAt ?? null,
  };
}

/** The same for machines. */
export function besideData({ notes, indicators, burden, departures, conflictsAssessedAt }: Beside) {
  return {
    notes: Object.fromEntries(notes.map(({ kind, note }) => [kind, note])),
    indicators: indicators.map(({ name, measured, target }) => ({ name, measured, target })),
    burden: { minutes: burden.minutes, capMinutes: burden.capMinutes, assumedOn: burden.assumedOn },
    departures: departures.map(({ sentence, reason }) => ({ departure: sentence, reason })),
    conflictsAssessedAt: conflictsAssessedAt?.toString() ?? null,
  };
}
