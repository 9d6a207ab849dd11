import type { By, Refusal } from '../../acts/by.ts';
import { isRefused } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { listCriteria, listMeasures } from './criteria.queries.ts';
import {
  type CriterionDraft,
  type DraftFault,
  findDraftFault,
  isShareAsked,
  nextCode,
} from './criterion.rules.ts';
import { insertLines, listMandateLines } from './lineage.queries.ts';
import type { LineKey } from './lineage.rules.ts';
import { openForChange } from './open-for-change.ts';
import { insertCriteria } from './save-criteria.queries.ts';
import { findLineFault, type LineFault } from './tie-criterion.ts';

/** Adds an award criterion, and, where they are given, the mandate lines it comes from. */
export async function draftCriterion(
  tx: Transaction,
  by: By,
  input: ProcurementKey & CriterionDraft & { readonly lines?: readonly LineKey[] },
): Promise<
  { criterionId: string; code: string } | Refusal<'criteria-locked' | 'code-taken' | DraftFault | LineFault>
> {
  const held = await openForChange(tx, by, input, { attempt: 'add', code: input.code ?? null });
  if (isRefused(held)) return held;
  const others = await listCriteria(tx, input);
  const fault = findDraftFault(input, others);
  if (fault) return { refused: fault };
  if (input.perSpendPence && isShareAsked(input, await listMeasures(tx)))
    return { refused: 'per-spend-of-a-share' };
  const codes = others.map((other) => other.code);
  const code = input.code ?? nextCode(input.kind, codes);
  if (codes.includes(code)) return { refused: 'code-taken' };
  const lines = input.lines ?? [];
  const lineFault =
    lines.length > 0 ? findLineFault(input.kind, lines, await listMandateLines(tx, input)) : null;
  if (lineFault) return { refused: lineFault };
  const id = uuidV7((await by.clock.now(tx)).epochMilliseconds, by.random);
  const position = Math.max(0, ...others.map((other) => other.position)) + 1;
  const reviewedBy = input.subjectMatter.trim() === '' ? null : by.actor.personId;
  await insertCriteria(tx, input, [{ ...input, id, code, position, reviewedBy }]);
  await insertLines(tx, { ...input, criterionId: id }, lines);
  return { criterionId: id, code };
}
