import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Act } from '../../web/edge/visit.ts';
import { findOwnRound } from '../rounds/find-own-round.ts';
import { hasRoundKey } from '../rounds/round-key.queries.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { listWaitingAppeals } from './appeals.queries.ts';
import { findBursts, type Ground } from './bursts.rules.ts';
import { decideAppeal } from './decide-appeal.ts';
import { proposeRemoval } from './propose-removal.ts';
import { type AppealDecision, removalRoles, type Step } from './removal.rules.ts';
import { RemovalsPage } from './removals.page.tsx';
import { listArrivals, listRemovals } from './removals.queries.ts';
import { takeStep } from './take-step.ts';
import { words } from './words.en.ts';

const form = z.record(z.string(), z.string());
const isId = (text: string | undefined): text is string => z.uuid().safeParse(text).success;
type Fields = z.infer<typeof form>;
type Posted = Act<Round, Fields>;

/** Answers that look like one person’s many: proposed, confirmed by a second person, put back, appealed. */
export const removalsRoute = route({
  path: '/work/:body/rounds/:round/removals',
  who: bodyRole(...removalRoles),
  object: findOwnRound,
  async page({ db }, round, state) {
    const isOpen = await hasRoundKey(db, round.id);
    const [arrivals, removals, appeals] = await Promise.all([
      isOpen ? listArrivals(db, round.id) : [],
      listRemovals(db, round.id),
      listWaitingAppeals(db, round.id),
    ]);
    const shown = { href: hrefOf(round), roundHref: `/say/${round.slug}`, removals, appeals, form: state };
    return {
      title: words.title,
      desk: true,
      body: <RemovalsPage {...shown} bursts={findBursts(arrivals)} />,
    };
  },
  form,
  post(posted) {
    const act = posted.input['act'];
    if (act === 'propose') return propose(posted);
    return act === 'decide' ? decide(posted) : step(posted);
  },
});

function hrefOf(round: Round): string {
  return `/work/${round.bodySlug}/rounds/${round.slug}/removals`;
}

async function propose({ tx, by, object: round, input }: Posted): Promise<Outcome> {
  const field = input['field'] ?? '';
  const proposed = await proposeRemoval(tx, by, {
    roundId: round.id,
    ground: input['ground'] as Ground,
    shared: input['shared'] ?? '',
    reason: input[field] ?? '',
  });
  if (!isRefused<keyof typeof words.proposeRefused>(proposed)) return seeOther(hrefOf(round));
  return refuse({
    [proposed.refused === 'reason-missing' ? field : '']: words.proposeRefused[proposed.refused],
  });
}

async function step({ tx, by, object: round, input }: Posted): Promise<Outcome> {
  const field = input['field'] ?? '';
  const removalId = input['removal'];
  if (!isId(removalId)) return refuse({ '': words.stepRefused['not-now'] });
  const taken = await takeStep(tx, by, {
    roundId: round.id,
    removalId,
    step: (input['act'] ?? '') as Step,
    reason: input[field] ?? '',
  });
  if (!isRefused<keyof typeof words.stepRefused>(taken)) return seeOther(hrefOf(round));
  return refuse({ [taken.refused === 'reason-missing' ? field : '']: words.stepRefused[taken.refused] });
}

async function decide({ tx, by, object: round, input }: Posted): Promise<Outcome> {
  const field = input['field'] ?? '';
  const choice = `decision-${input['appeal'] ?? ''}`;
  const decision = input[choice];
  if (decision === undefined || !Object.hasOwn(words.decisions, decision))
    return refuse({ [choice]: words.decisionBlank });
  const appealId = input['appeal'];
  if (!isId(appealId)) return refuse({ '': words.decideRefused['not-waiting'] });
  const decided = await decideAppeal(tx, by, {
    roundId: round.id,
    appealId,
    decision: decision as AppealDecision,
    reason: input[field] ?? '',
  });
  if (!isRefused<keyof typeof words.decideRefused>(decided)) return seeOther(hrefOf(round));
  return refuse({
    [decided.refused === 'reason-missing' ? field : '']: words.decideRefused[decided.refused],
  });
}
