import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { publishResults } from '../participation/results/publish-results.ts';
import { announceRound } from '../participation/rounds/announce-round.ts';
import { chooseOutcomes } from '../participation/rounds/choose-outcomes.ts';
import { prepareRound } from '../participation/rounds/prepare-round.ts';
import { recordDraftWeights } from '../participation/rounds/record-draft-weights.ts';
import { prepareProcurement } from '../procurement/tenders/prepare-procurement.ts';
import { frameworkId, outcomeId } from '../reference/frameworks/load-frameworks.ts';
import { act, idOf, staff, type Telling } from './cast.ts';
import { readOpenersFile } from './openers-files.ts';
import type { Purchase } from './purchase-files.ts';
import { daysAfter, isBefore } from './story-time.ts';
import { tellAnswers } from './tell-answers.ts';

export type Placed = { readonly bodyId: string; readonly procurementId: string };
export type Asked = Placed & { readonly roundId: string };

type Setting = {
  readonly pool: pg.Pool;
  readonly today: string;
  readonly scale: number;
  readonly named: readonly string[];
};

/** A purchase is planned, a round is announced, residents answer, the results are published where it has closed. */
export async function tellVoice(telling: Telling, purchase: Purchase, setting: Setting): Promise<Asked> {
  const { summary, voice } = purchase;
  const placed = await plan(telling, purchase);
  const roundId = await announce(telling, purchase, placed);
  const commissioner = staff(telling.cast, summary.team.commissioner, summary.body, 'commissioner');
  if (isBefore(voice.opensAt, setting.today)) {
    const until = isBefore(voice.closesAt, setting.today) ? daysAfter(voice.closesAt, -0.001) : setting.today;
    const { scale, named } = setting;
    const answering = { roundId, slug: summary.slug, voice, scale, until, issuer: commissioner, named };
    await tellAnswers(telling, setting.pool, answering);
  }
  if (voice.resultsPublishedAt) {
    await act(telling, { actor: commissioner, at: voice.resultsPublishedAt }, (tx, by) =>
      publishResults(tx, by, { roundId }),
    );
  }
  return { ...placed, roundId };
}

async function plan(telling: Telling, { summary }: Purchase): Promise<Placed> {
  const actor = staff(telling.cast, summary.team.commissioner, summary.body, 'commissioner');
  const bodyId = idOf(telling.cast.bodies, summary.body);
  const isSealed = (await readOpenersFile(summary.slug)) !== undefined;
  const { procurementId } = await act(telling, { actor, at: summary.preparedAt }, (tx, by) =>
    prepareProcurement(tx, by, {
      bodyId,
      slug: summary.slug,
      title: summary.title,
      summary: summary.summary,
      category: summary.category,
      procedure: summary.procedure,
      ...(isSealed ? { sealing: 'openers' as const } : {}),
      valuePence: summary.valuePence,
      districtSlug: summary.districts.length === 1 ? (summary.districts[0] ?? null) : null,
      rung: summary.rung,
      startsOn: Temporal.PlainDate.from(summary.contractStartsOn),
      endsOn: Temporal.PlainDate.from(summary.contractEndsOn),
    }),
  );
  return { bodyId, procurementId };
}

async function announce(telling: Telling, purchase: Purchase, placed: Placed): Promise<string> {
  const { summary, voice } = purchase;
  const actor = staff(telling.cast, summary.team.commissioner, summary.body, 'commissioner');
  const { roundId } = await act(telling, { actor, at: summary.preparedAt }, (tx, by) =>
    prepareRound(tx, by, roundDetails(purchase, placed)),
  );
  const outcomeIds = voice.outcomes.map(outcomeId);
  await act(telling, { actor, at: summary.preparedAt }, (tx, by) =>
    chooseOutcomes(tx, by, { roundId, outcomeIds }),
  );
  const draft = purchase.draftWeights;
  if (draft) {
    const officer = staff(telling.cast, draft.by, summary.body, 'procurement-officer');
    const outcomes = voice.outcomes.map((name) => ({
      outcomeId: outcomeId(name),
      weight: draft.outcomes[name] ?? 0,
    }));
    const weights = { price: draft.price, quality: draft.quality, outcomes };
    await act(telling, { actor: officer, at: draft.recordedAt }, (tx, by) =>
      recordDraftWeights(tx, by, { roundId, ...weights }),
    );
  }
  await act(telling, { actor, at: voice.announcedAt }, (tx, by) => announceRound(tx, by, { roundId }));
  return roundId;
}

function roundDetails({ summary, voice }: Purchase, { bodyId, procurementId }: Placed) {
  const [framework = ''] = voice.outcomes[0]?.split('/') ?? [];
  return {
    bodyId,
    slug: summary.slug,
    scope: 'procurement' as const,
    procurementId,
    title: voice.title,
    question: voice.question,
    about: voice.about,
    canChange: voice.canChange,
    decided: voice.decided,
    engagementNotice: voice.engagementNotice ?? null,
    engagementReason: voice.engagementReason ?? null,
    minutes: voice.minutes,
    frameworkId: frameworkId(framework, 1),
    rule: voice.rule,
    cells: voice.cells ?? [],
    tier: voice.tier === 2 ? (2 as const) : (1 as const),
    minimumAnswers: voice.minimumToConclude,
    opensAt: Temporal.Instant.from(voice.opensAt),
    closesAt: Temporal.Instant.from(voice.closesAt),
    mandateDueOn: Temporal.PlainDate.from(voice.mandateDueOn),
  };
}
