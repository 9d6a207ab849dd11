import { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/connect.ts';
import { abandonPurchase } from '../procurement/clarifying/abandoning/abandon-purchase.ts';
import { amendTender } from '../procurement/clarifying/amending/amend-tender.ts';
import { answerQuestion } from '../procurement/clarifying/questions/answer-question.ts';
import { askQuestion } from '../procurement/clarifying/questions/ask-question.ts';
import type { CriterionDraft } from '../procurement/criteria/criterion.rules.ts';
import { draftCriterion } from '../procurement/criteria/draft-criterion.ts';
import { recordNotice } from '../procurement/notices/record-notice.ts';
import { publishTenderNotice } from '../procurement/publishing/publish-tender-notice.ts';
import type { ProcurementKey } from '../procurement/stations/stations.queries.ts';
import { prepareProcurement } from '../procurement/tenders/prepare-procurement.ts';
import type { Category, Procedure, Rung } from '../procurement/tenders/procurement.rules.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, bidder, type Cast, idOf, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';

type StoryQuestion = {
  readonly supplier: string;
  readonly by: string;
  readonly askedAt: string;
  readonly original: string;
  /** One without an answer waits for the officer. */
  readonly answeredAt?: string;
  readonly question?: string;
  readonly answer?: string;
};
type StoryAmendment = {
  readonly at: string;
  readonly what: string;
  readonly reason: string;
  readonly bidsDueAt: string;
  readonly needsConfirming: boolean;
  readonly title: string;
  readonly fileName: string;
  readonly text: string;
};
type StoryTender = {
  readonly procurement: string;
  readonly officer: string;
  readonly questions: readonly StoryQuestion[];
  readonly amendments: readonly StoryAmendment[];
};
type GivenUp = {
  readonly body: string;
  readonly officer: string;
  readonly title: string;
  readonly summary: string;
  readonly category: Category;
  readonly procedure: Procedure;
  readonly valuePence: number;
  readonly district: string;
  readonly rung: Rung;
  readonly preparedAt: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly publishedAt: string;
  readonly identifier: string;
  readonly bidsDueAt: string;
  readonly criteria: readonly Omit<CriterionDraft, 'measureIds'>[];
  readonly givenUpAt: string;
  readonly reason: string;
  readonly termination: { readonly identifier: string; readonly publishedAt: string };
};
type Clarifying = { readonly tenders: readonly StoryTender[]; readonly givenUp: GivenUp };

const file = 'story/greater-manchester/clarifying.json';
const publicUrl = 'http://localhost:3000';

/** Between the notice and the deadline: questions answered to all, and a change that gives more time. */
export async function tellClarifying(
  telling: Telling,
  { summary }: Purchase,
  { bodyId, procurementId }: ProcurementKey,
  filesFolder: string,
): Promise<void> {
  const { tenders } = await readJson<Clarifying>(file);
  const told = tenders.find(({ procurement }) => procurement === summary.slug);
  if (!told) return;
  const shared = { bodyId, procurementId };
  const officer = staff(telling.cast, told.officer, summary.body, 'procurement-officer');
  for (const question of told.questions) {
    const supplierId = idOf(telling.cast.suppliers, question.supplier);
    const actor = bidder(telling.cast, question.by, question.supplier);
    const { questionId } = await act(telling, { actor, at: question.askedAt }, (tx, by) =>
      askQuestion(tx, by, { shared, supplierId, original: question.original }),
    );
    if (!question.answeredAt) continue;
    const { question: words = '', answer = '' } = question;
    await act(telling, { actor: officer, at: question.answeredAt }, (tx, by) =>
      answerQuestion(tx, by, { shared, questionId, question: words, answer, namesStand: false, publicUrl }),
    );
  }
  for (const amendment of told.amendments) {
    const { what, reason, needsConfirming, title } = amendment;
    const upload = { folder: filesFolder, name: amendment.fileName, bytes: Buffer.from(amendment.text) };
    await act(telling, { actor: officer, at: amendment.at }, (tx, by) =>
      amendTender(tx, by, {
        shared,
        what,
        reason,
        needsConfirming,
        toDueAt: Temporal.Instant.from(amendment.bidsDueAt),
        documents: [{ number: null, title, upload }],
        publicUrl,
      }),
    );
  }
}

/** A purchase that came as far as its notice, and was given up with the reason. */
export async function tellGivenUp(db: Database, cast: Cast, seed: string): Promise<void> {
  const { givenUp: told } = await readJson<Clarifying>(file);
  const telling = beginTelling(db, cast, `${seed}|given up`);
  const bodyId = idOf(cast.bodies, told.body);
  const actor = staff(cast, told.officer, told.body, 'procurement-officer');
  const at = (time: string) => ({ actor, at: time });
  const { procurementId } = await act(telling, at(told.preparedAt), (tx, by) =>
    prepareProcurement(tx, by, {
      ...told,
      bodyId,
      districtSlug: told.district,
      startsOn: Temporal.PlainDate.from(told.startsOn),
      endsOn: Temporal.PlainDate.from(told.endsOn),
    }),
  );
  const key = { bodyId, procurementId };
  for (const criterion of told.criteria)
    await act(telling, at(told.preparedAt), (tx, by) => draftCriterion(tx, by, { ...key, ...criterion }));
  const bidsDueAt = Temporal.Instant.from(told.bidsDueAt);
  await act(telling, at(told.publishedAt), (tx, by) =>
    publishTenderNotice(tx, by, { ...key, bidsDueAt, noticeIdentifier: told.identifier }),
  );
  await act(telling, at(told.givenUpAt), (tx, by) =>
    abandonPurchase(tx, by, { ...key, reason: told.reason, publicUrl }),
  );
  const { identifier } = told.termination;
  const publishedAt = Temporal.Instant.from(told.termination.publishedAt);
  await act(telling, at(told.termination.publishedAt), (tx, by) =>
    recordNotice(tx, by, { ...key, kind: 'UK12', identifier, publishedAt }),
  );
}
