import { z } from 'zod';
import { databaseClock } from '../../acts/clock.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import {
  type FormErrors,
  type Outcome,
  refuse,
  type Screen,
  type SeeOther,
  seeOther,
} from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { beforeAnswering } from '../voice/before-answering.ts';
import { findVoiceRound, type VoiceRound } from '../voice/find-voice-round.ts';
import { instantFor } from '../voice/finish-way.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { words as voiceWords } from '../voice/words.en.ts';
import { ComparePage, compareHref } from './compare.page.tsx';
import { listOwnComparisons } from './comparisons.queries.ts';
import { giveComparison, giveComparisonAtOnce, undoComparison } from './give-comparison.ts';
import { allPairs, askPair, decideNextPair, type Pair, pairKey, readPair } from './next-pair.rules.ts';
import type { OwnComparison, Preference } from './own-ranking.rules.ts';
import { notePairSeen, pairsSeenOverall } from './pairs-seen.ts';
import { words } from './words.en.ts';

const form = z.object({
  act: z.literal('undo').optional().catch(undefined),
  pair: z.string().max(9).optional().catch(undefined),
  prefer: z.string().max(4).optional().catch(undefined),
});

/** One pair a page. A comparison is one statement of the database (docs/decisions/0003), so it is posted directly. */
export const compareRoute = route({
  path: '/say/:round/compare',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  limit: { hits: 240, seconds: 60 },
  async page(at, found, { values, errors }) {
    const isRefused = Object.keys(errors).length > 0;
    const elsewhere = isRefused ? null : await beforeAnswering(at, found.round, 'comparisons');
    const wanted = values['pair'] ?? at.query.get('pair');
    return elsewhere ?? askingScreen(at, found, typeof wanted === 'string' ? wanted : null, errors);
  },
  form,
  async postAtOnce(at, { round, outcomes }, { values, sessionHash }) {
    const read = form.safeParse(values);
    if (!read.success) return null;
    const { act, pair: typed, prefer } = read.data;
    const pair = readPair(typed, outcomes.length);
    const preferred = pair && readPreference(pair, prefer);
    if (act === 'undo' || !pair || preferred === null || at.site.clock !== databaseClock) return null;
    const poster = { roundId: round.id, sessionHash };
    const isGiven = await giveComparisonAtOnce(at.site.pool, poster, { pair, preferred });
    return isGiven ? afterAnswer(at, round, pair) : null;
  },
  postDirectly(at, found, { act, pair: typed, prefer }) {
    const pair = readPair(typed, found.outcomes.length);
    if (!pair) return Promise.resolve(refuse({ prefer: words.choose }));
    return act === 'undo' ? undo(at, found, pair) : answer(at, found, pair, prefer);
  },
});

async function answer(
  at: Visit,
  { round }: VoiceRound,
  pair: Pair,
  prefer: string | undefined,
): Promise<Outcome> {
  const preferred = readPreference(pair, prefer);
  if (preferred === null) return refuse({ prefer: words.choose });
  const participant = { roundId: round.id, personId: theActor(at).personId, at: await instantFor(at) };
  const given = await giveComparison(at.site.pool, participant, { pair, preferred });
  if ('refused' in given) return refuse({ '': voiceWords.refused[given.refused] });
  return afterAnswer(at, round, pair);
}

async function afterAnswer(at: Visit, round: Round, pair: Pair): Promise<SeeOther> {
  await notePairSeen(at.db, round.id, pair);
  return seeOther(`${compareHref(round)}?last=${pairKey(pair)}`);
}

async function undo(at: Visit, { round }: VoiceRound, pair: Pair): Promise<Outcome> {
  const participant = { roundId: round.id, personId: theActor(at).personId, at: await instantFor(at) };
  const undone = await undoComparison(at.site.pool, participant, pair);
  if ('refused' in undone) return refuse({ '': voiceWords.refused[undone.refused] });
  return seeOther(`${compareHref(round)}?pair=${pairKey(pair)}`);
}

function readPreference(pair: Pair, prefer: string | undefined): Preference | null {
  if (prefer === 'skip') return 0;
  if (prefer === String(pair[0])) return 1;
  return prefer === String(pair[1]) ? -1 : null;
}

/** The pair that was asked for by name, or else the next; once all are answered, the person’s own list. */
async function askingScreen(
  at: Visit,
  { round, outcomes }: VoiceRound,
  wanted: string | null,
  errors: FormErrors,
): Promise<Screen | Outcome> {
  const { personId } = theActor(at);
  const [own, overall, thread] = await Promise.all([
    listOwnComparisons(at.db, round.id, personId),
    pairsSeenOverall(at.db, round.id),
    voiceThread(at, round),
  ]);
  const seed = `${round.id}:${personId}`;
  const seen = { outcomes: outcomes.length, own: own.map(({ pair }) => pair), overall, seed };
  const named = readPair(wanted, outcomes.length);
  const asked = named ? askPair(seen, named) : decideNextPair(seen);
  if (!asked) return seeOther(`${compareHref(round)}/yours`);
  const pairs = allPairs(outcomes.length).length;
  const shown = { round, outcomes, asked, own, pairs, last: lastOf(at, own), errors };
  return { title: words.ask, ...thread, body: <ComparePage {...shown} /> };
}

function lastOf(at: Visit, own: readonly OwnComparison[]): OwnComparison | undefined {
  return own.find(({ pair }) => pairKey(pair) === at.query.get('last'));
}
