import { z } from 'zod';
import { signedIn } from '../../web/edge/access.rules.ts';
import { type FormErrors, type Outcome, refuse, type Screen, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { beforeAnswering } from '../voice/before-answering.ts';
import type { VoiceRound } from '../voice/find-voice-round.ts';
import { finishWay, instantFor } from '../voice/finish-way.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { words as voiceWords } from '../voice/words.en.ts';
import { chooseNextStatement } from './choose-next-statement.ts';
import { findStatementRound } from './find-statement-round.ts';
import { listStatements } from './statements.queries.ts';
import { NothingLeftPage, VotePage } from './vote.page.tsx';
import { voteNumber, voteWord, voteWords } from './vote.rules.ts';
import { voteOnStatement } from './vote-on-statement.ts';
import { listOwnVotes } from './votes.queries.ts';
import { words } from './words.en.ts';

const form = z.object({
  act: z.literal('finish').optional(),
  statement: z.coerce.number().int().positive().max(1_000_000).optional().catch(undefined),
  vote: z.enum(voteWords).optional().catch(undefined),
});

/** One statement at a time. A vote is one statement of the database too (docs/decisions/0003), so it is posted directly. */
export const voteRoute = route({
  path: '/say/:round/statements',
  who: signedIn,
  object: (at) => findStatementRound(at.db, at.params['round']),
  limit: { hits: 240, seconds: 60 },
  async page(at, found, { values, errors }) {
    const elsewhere = await beforeAnswering(at, found.round, 'statements');
    const wanted = Number(values['statement'] ?? at.query.get('number') ?? Number.NaN);
    return elsewhere ?? votingScreen(at, found, wanted, errors);
  },
  form,
  async postDirectly(at, { round }, { act, statement, vote }) {
    if (act === 'finish') return finish(at, { round });
    if (statement === undefined || vote === undefined) return refuse({ vote: words.voteBlank });
    const { personId } = theActor(at);
    const participant = { roundId: round.id, personId, at: await instantFor(at) };
    const given = await voteOnStatement(at.site.pool, participant, {
      number: statement,
      vote: voteNumber(vote),
    });
    if ('refused' in given) return refuse({ '': voiceWords.refused[given.refused] });
    return seeOther(`/say/${round.slug}/statements?after=${statement}`);
  },
});

async function finish(at: Visit, { round }: Pick<VoiceRound, 'round'>): Promise<Outcome> {
  const own = await listOwnVotes(at.db, round.id, theActor(at).personId);
  const votes = own.map(({ number, vote }) => [number, vote] as const);
  return votes.length === 0
    ? seeOther(`/say/${round.slug}/statements`)
    : finishWay(at, round, { way: 'statements', votes });
}

async function votingScreen(
  at: Visit,
  { round }: VoiceRound,
  wanted: number,
  errors: FormErrors,
): Promise<Screen> {
  const [shown, own, thread] = await Promise.all([
    listStatements(at.db, round.id),
    listOwnVotes(at.db, round.id, theActor(at).personId),
    voiceThread(at, round),
  ]);
  const answered = new Map(own.map((vote) => [vote.number, vote]));
  const [done, total] = [own.length, shown.length];
  const statement =
    shown.find(({ number }) => number === wanted) ??
    (await chooseNextStatement(
      at.db,
      round.id,
      shown.filter(({ number }) => !answered.has(number)),
      at.site.random,
    ));
  if (!statement) {
    const title = total === 0 ? words.noneTitle : words.allTitle(total);
    return { title, ...thread, body: <NothingLeftPage round={round} done={done} total={total} /> };
  }
  const earlier = answered.get(statement.number);
  const shownNow = {
    round,
    statement,
    before: earlier && voteWord(earlier.vote),
    last: answered.get(Number(at.query.get('after') ?? Number.NaN)),
    done,
    total,
    errors,
  };
  return { title: words.voteTitle(statement.text), ...thread, body: <VotePage {...shownNow} /> };
}
