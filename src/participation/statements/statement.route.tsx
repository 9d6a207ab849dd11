import { NotFound } from '../../db/errors.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { roundState } from '../rounds/round.rules.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { listOwnWaiting } from './authors.queries.ts';
import { findStatementRound } from './find-statement-round.ts';
import { StatementPage } from './statement.page.tsx';
import { declinedData, statementData } from './statement-data.ts';
import { findStatement, type Statement } from './statements.queries.ts';
import { words } from './words.en.ts';

/** One statement and what became of it: what waits and what was declined by its number alone. */
export const statementRoute = route({
  path: '/say/:round/statements/:number',
  who: anyone,
  async object(at) {
    const { round } = await findStatementRound(at.db, at.params['round']);
    return { round, statement: await findStatement(at.db, round.id, readNumber(at)) };
  },
  async page(at, { round, statement }) {
    const { actor } = at;
    const [now, waiting, thread] = await Promise.all([
      at.site.clock.now(at.db),
      actor && statement.state === 'waiting' ? listOwnWaiting(at.db, round.id, actor.personId) : [],
      voiceThread(at, round),
    ]);
    const isOwn = waiting.some(({ number }) => number === statement.number);
    const state = roundState(round, now);
    return {
      title: words.number(statement.number),
      ...thread,
      body: <StatementPage {...{ round, statement, state, isOwn }} />,
      data: { round: round.slug, state: statement.state, ...dataOf(statement) },
    };
  },
});

/** A statement’s number in an address. */
export function readNumber(at: Visit): number {
  const text = at.params['number'] ?? '';
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new NotFound();
  return Number(text);
}

function dataOf(statement: Statement) {
  if (statement.state === 'waiting') return { number: statement.number };
  if (statement.state === 'declined') return declinedData(statement);
  return { ...statementData(statement), mergedInto: statement.mergedInto };
}
