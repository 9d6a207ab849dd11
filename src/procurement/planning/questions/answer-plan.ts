import { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { decideRegime } from '../../tenders/regime.rules.ts';
import { savePlanned } from '../../tenders/save-procurement.queries.ts';
import { getProcurementForUpdate, listThresholds } from '../../tenders/tenders.queries.ts';
import { insertAnswer, listAnswers, standing } from './answers.queries.ts';
import { choicesOf, hasDays, needsReason, questionsOf } from './asked.rules.ts';
import type { PlanAnswer, PlanGround } from './question.rules.ts';
import { questionWords } from './questions.en.ts';

export type AnswerRefusal =
  | 'notice-published'
  | 'not-asked'
  | 'unknown-choice'
  | 'ends-before-it-starts'
  | `reason-${ReasonRefusal}`;

/**
 * Answers one question of a purchase’s plan, until its tender notice is out. What it decides of the purchase itself
 * (how far up residents are, the procedure, who it is kept for, who opens the bids) holds from then on. An earlier
 * answer stays beside it.
 */
export async function answerPlan(
  tx: Transaction,
  by: By,
  input: ProcurementKey & PlanAnswer,
): Promise<{ answerId: string } | Refusal<AnswerRefusal>> {
  const procurement = await getProcurementForUpdate(tx, input);
  if (procurement.noticePublishedAt) return { refused: 'notice-published' };
  const { bodyKind, createdAt } = procurement;
  const thresholds = await listThresholds(tx);
  const { regime } = decideRegime(procurement, bodyKind, thresholds, londonDate(createdAt));
  const answers = await listAnswers(tx, input);
  const ground = { procurement, regime, bodyKind, answers: standing(answers) };
  const others = answers.filter(({ question }) => question !== input.question).map(({ reason }) => reason);
  const refused = refusalOf(input, ground, { others, about: [procurement.title, procurement.summary] });
  if (refused) return { refused };
  const now = await by.clock.now(tx);
  const answerId = uuidV7(now.epochMilliseconds, by.random);
  const reason = input.reason.trim();
  await insertAnswer(tx, input, {
    ...input,
    reason,
    id: answerId,
    number: answers.length + 1,
    answeredAt: now,
    answeredById: by.actor.personId,
  });
  await keepDecided(tx, input);
  await recordEntry(tx, by, {
    type: 'plan-answered',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: {
      question: input.question,
      answer: `${input.question}/${input.choice}`,
      reasonSha256: reason ? sha256Hex(reason) : null,
      from: input.startsOn?.toString() ?? null,
      until: input.endsOn?.toString() ?? null,
    },
  });
  return { answerId };
}

function refusalOf(
  { question, choice, reason, startsOn, endsOn }: PlanAnswer,
  ground: PlanGround,
  { others, about }: { readonly others: readonly string[]; readonly about: readonly string[] },
): AnswerRefusal | null {
  if (!questionsOf(ground).includes(question)) return 'not-asked';
  if (!choicesOf(question, ground).includes(choice)) return 'unknown-choice';
  if (!hasDays(question) && (startsOn || endsOn)) return 'unknown-choice';
  if (endsOn && (!startsOn || Temporal.PlainDate.compare(endsOn, startsOn) < 0))
    return 'ends-before-it-starts';
  if (!needsReason(question, choice)) return null;
  const words = questionWords[question];
  const chosen = words.choices[choice];
  const asked = [words.question, words.lede, words.reason, chosen?.text ?? '', chosen?.hint ?? ''];
  const decided = decideReason({ text: reason, others, about: [...about, ...asked] });
  return 'refused' in decided ? `reason-${decided.refused}` : null;
}

/** The choices of these questions are the purchase’s own values: `refusalOf` has held them against the list. */
async function keepDecided(tx: Transaction, { question, choice, ...key }: ProcurementKey & PlanAnswer) {
  const column = columns[question as keyof typeof columns];
  if (column) await savePlanned(tx, key, { [column]: choice });
}

const columns = {
  involvement: 'rung',
  procedure: 'procedure',
  'reserved-area': 'reservedArea',
  'reserved-kind': 'reservedKind',
  sealing: 'sealing',
} as const;
