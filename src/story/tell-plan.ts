import { Temporal } from 'temporal-polyfill';
import type { Database } from '../db/connect.ts';
import type { NoticeKind } from '../procurement/notices/notice.rules.ts';
import { recordNotice } from '../procurement/notices/record-notice.ts';
import { listInPipeline } from '../procurement/planning/pipeline/list-in-pipeline.ts';
import { answerPlan } from '../procurement/planning/questions/answer-plan.ts';
import type { PlanQuestion } from '../procurement/planning/questions/question.rules.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, type Cast, idOf, staff, type Telling } from './cast.ts';
import type { Purchase } from './purchase-files.ts';
import type { Placed } from './tell-voice.ts';

type StoryNotice = {
  readonly kind: NoticeKind;
  readonly identifier: string;
  readonly publishedAt: string;
  readonly at: string;
};
type StoryPlan = {
  readonly by: string;
  readonly answers: readonly {
    readonly question: PlanQuestion;
    readonly choice: string;
    readonly reason: string;
    readonly at: string;
    readonly startsOn?: string;
    readonly endsOn?: string;
  }[];
  readonly pipeline: {
    readonly at: string;
    readonly noticeExpectedOn: string;
    readonly awardExpectedOn: string;
    readonly residentsFrom: string;
    readonly residentsUntil: string;
    readonly residentsHow: string;
  };
  readonly notices: readonly StoryNotice[];
};
type PlanningFile = {
  readonly plans: Readonly<Record<string, StoryPlan>>;
  readonly pipelineNotices: readonly (Omit<StoryNotice, 'kind'> & {
    readonly body: string;
    readonly by: string;
  })[];
};

function readPlanning(): Promise<PlanningFile> {
  return readJson<PlanningFile>('story/greater-manchester/planning.json');
}

/** An officer plans a purchase: answers with their reasons, its line in the pipeline, and the notices of the plan. */
export async function tellPlan(telling: Telling, { summary }: Purchase, placed: Placed): Promise<void> {
  const plan = (await readPlanning()).plans[summary.slug];
  if (!plan) return;
  const actor = staff(telling.cast, plan.by, summary.body, 'procurement-officer');
  const key = { bodyId: placed.bodyId, procurementId: placed.procurementId };
  const day = (text?: string) => (text ? Temporal.PlainDate.from(text) : null);
  for (const { at, startsOn, endsOn, ...answer } of plan.answers)
    await act(telling, { actor, at }, (tx, by) =>
      answerPlan(tx, by, { ...key, ...answer, startsOn: day(startsOn), endsOn: day(endsOn) }),
    );
  const { at, noticeExpectedOn, awardExpectedOn, residentsHow, ...residents } = plan.pipeline;
  await act(telling, { actor, at }, (tx, by) =>
    listInPipeline(tx, by, {
      ...key,
      noticeExpectedOn: Temporal.PlainDate.from(noticeExpectedOn),
      awardExpectedOn: Temporal.PlainDate.from(awardExpectedOn),
      residentsFrom: day(residents.residentsFrom),
      residentsUntil: day(residents.residentsUntil),
      residentsHow,
    }),
  );
  for (const { kind, identifier, ...notice } of plan.notices)
    await act(telling, { actor, at: notice.at }, (tx, by) =>
      recordNotice(tx, by, {
        ...key,
        kind,
        identifier,
        publishedAt: Temporal.Instant.from(notice.publishedAt),
      }),
    );
}

/** Bodies publish the pipeline notice of their year (UK1). */
export async function tellPipelineNotices(db: Database, cast: Cast, seed: string): Promise<void> {
  const telling = beginTelling(db, cast, `${seed}|pipeline notices`);
  for (const { body, by: person, identifier, publishedAt, at } of (await readPlanning()).pipelineNotices) {
    const actor = staff(cast, person, body, 'procurement-officer');
    const bodyId = idOf(cast.bodies, body);
    await act(telling, { actor, at }, (tx, by) =>
      recordNotice(tx, by, {
        bodyId,
        procurementId: null,
        kind: 'UK1',
        identifier,
        publishedAt: Temporal.Instant.from(publishedAt),
      }),
    );
  }
}
