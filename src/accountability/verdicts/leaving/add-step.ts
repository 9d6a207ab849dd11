import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { getProcurementForUpdate } from '../../../procurement/tenders/tenders.queries.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { findVerdict } from '../verdicts.queries.ts';
import { insertStep } from './leaving.queries.ts';
import { findStepFault, type StepFault } from './leaving.rules.ts';

type StepInput = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly people: string;
  readonly what: string;
  readonly dueOn: Temporal.PlainDate;
  readonly answers: string;
  readonly help: string;
};

/** Publishes one dated step for people whom a stopped contract served. It stands; another may be added beside it. */
export async function addStep(
  tx: Transaction,
  by: By,
  input: StepInput,
): Promise<{ readonly stepId: string } | Refusal<StepFault>> {
  const { bodyId, procurementId, dueOn } = input;
  const key = { bodyId, procurementId };
  await getProcurementForUpdate(tx, key);
  const now = await by.clock.now(tx);
  const verdict = await findVerdict(tx, key);
  const fault = findStepFault(input, verdict?.decision === 'stop', londonDate(now));
  if (fault) return { refused: fault };
  const said = {
    people: input.people.trim(),
    what: input.what.trim(),
    answers: input.answers.trim(),
    help: input.help.trim(),
  };
  const stepId = uuidV7(now.epochMilliseconds, by.random);
  await insertStep(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    id: stepId,
    ...said,
    due_on: dueOn,
    added_by: by.actor.personId,
    added_at: now,
  });
  await recordEntry(tx, by, {
    type: 'leaving-step-published',
    subject: key,
    facts: { step: stepId, dueOn: dueOn.toString(), contentSha256: sha256Hex(canonicalJson(said)) },
  });
  return { stepId };
}
