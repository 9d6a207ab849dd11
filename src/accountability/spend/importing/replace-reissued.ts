import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import { decideReissue, type NewFile, nameKey } from './reissue.rules.ts';
import {
  countLinesInCommon,
  countPayeesInCommon,
  listStandingAround,
  markReplaced,
  type Of,
  type Standing,
} from './reissues.queries.ts';

/** A file as a result names it. */
export type NamedFile = { readonly fileId: string; readonly name: string; readonly member: string };

/** What a new file is to those that stood before it. */
export type Reissued = {
  /** Files it replaced, which no longer count. */
  readonly replaced: readonly NamedFile[];
  /** The file that holds its payments already: it does not count itself. */
  readonly containedIn: NamedFile | null;
  /** Files it has some lines in common with; both count, and somebody should look. */
  readonly overlaps: readonly (NamedFile & { readonly lines: number })[];
};

export type Arrived = {
  readonly fileId: string;
  readonly name: string;
  readonly member: string;
  readonly rows: number;
  readonly accepted: number;
  readonly firstPaidOn: string | null;
  readonly lastPaidOn: string | null;
};

type Days = { readonly from: string; readonly to: string };

/** Takes out of the totals what a new file, whose payments are in, replaces: or the new file, where it adds nothing. */
export async function replaceReissued(
  tx: Transaction,
  of: Of,
  arrived: Arrived,
  at: Temporal.Instant,
): Promise<Reissued> {
  const { fileId, firstPaidOn: from, lastPaidOn: to } = arrived;
  const days = from && to ? { from, to } : null;
  const around = days ? await listStandingAround(tx, of, { fileId, ...days }) : [];
  if (!days || around.length === 0) return { replaced: [], containedIn: null, overlaps: [] };
  const decided = await decideEach(tx, of, { ...arrived, ...days }, around);
  const replaced = decided.filter(({ is }) => is === 'replaces').map(({ file }) => file);
  const larger = decided.find(({ is }) => is === 'contained')?.file;
  const containedIn = replaced.length === 0 && larger ? larger : null;
  await markReplaced(tx, of.bodyId, { fileIds: replaced.map((file) => file.fileId), by: fileId, at });
  if (containedIn) await markReplaced(tx, of.bodyId, { fileIds: [fileId], by: containedIn.fileId, at });
  const overlaps = decided.flatMap(({ is, file, lines }) =>
    is === 'overlaps' || (is === 'contained' && file !== containedIn) ? [{ ...file, lines }] : [],
  );
  return { replaced, containedIn, overlaps };
}

async function decideEach(tx: Transaction, of: Of, arrived: Arrived & Days, around: readonly Standing[]) {
  const { bodyId } = of;
  const { fileId } = arrived;
  const fresh: NewFile = {
    name: fullName(arrived),
    rows: arrived.rows,
    lines: arrived.accepted,
    months: monthsOf(arrived.firstPaidOn, arrived.lastPaidOn),
  };
  const common = await countLinesInCommon(
    tx,
    { bodyId, fileId },
    around.map((file) => file.fileId),
    arrived,
  );
  const decided = [];
  for (const file of around) {
    const months = monthsOf(String(file.firstPaidOn), String(file.lastPaidOn));
    const isAlike = nameKey(fullName(file)) === nameKey(fresh.name) && months === fresh.months;
    const payees = isAlike
      ? await countPayeesInCommon(tx, { bodyId, fileId }, file.fileId)
      : { payees: 0, payeesInNew: 0 };
    const lines = common.find((each) => each.fileId === file.fileId);
    const is = decideReissue(fresh, {
      name: fullName(file),
      lines: file.lines,
      rejected: file.rejected,
      linesInNew: lines?.linesInNew ?? 0,
      newLinesInIt: lines?.newLinesInIt ?? 0,
      months,
      ...payees,
    });
    const { name, member } = file;
    decided.push({ is, file: { fileId: file.fileId, name, member }, lines: lines?.linesInNew ?? 0 });
  }
  return decided;
}

function fullName({ name, member }: { readonly name: string; readonly member: string }): string {
  return member === '' ? name : `${name} ${member}`;
}

/** `2019-03/2019-04`: the months of the first and the last payment. */
function monthsOf(from: string | null, to: string | null): string {
  return `${from?.slice(0, 7) ?? ''}/${to?.slice(0, 7) ?? ''}`;
}
