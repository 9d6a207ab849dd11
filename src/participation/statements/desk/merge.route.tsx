import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type MergeRefusal, mergeStatement } from '../merge-statement.ts';
import { mayModerate, moderatingRoles } from '../moderation.rules.ts';
import { listStatements } from '../statements.queries.ts';
import { findModeratedStatement } from './find-moderated-round.ts';
import { MergePage } from './merge.page.tsx';
import { words } from './words.en.ts';

const form = z.object({
  into: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,5}$/, words.intoWrong)
    .transform(Number),
});

/** Joining a statement with another that says the same. */
export const mergeStatementRoute = route({
  path: '/work/:body/rounds/:round/statements/:number/merge',
  who: bodyRole(...moderatingRoles),
  object: findModeratedStatement,
  async page(at, { round, statement }, shown) {
    const isFresh = Object.keys(shown.errors).length === 0;
    if (isFresh && !mayModerate(statement.state, 'merge'))
      return seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/statements/${statement.number}`);
    const wanted = Number(at.query.get('into') ?? Number.NaN);
    const listed = await listStatements(at.db, round.id);
    const into = listed.find(({ number }) => number === wanted && number !== statement.number);
    return {
      title: words.mergeTitle(statement.number),
      desk: true,
      body: <MergePage round={round} statement={statement} into={into} form={shown} />,
    };
  },
  form,
  async post({ tx, by, object: { round, statement }, input: { into } }) {
    const { number } = statement;
    const merged = await mergeStatement(tx, by, { roundId: round.id, number, into });
    if (!isRefused<MergeRefusal>(merged))
      return seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/statements/${number}`);
    const isField = merged.refused === 'same-statement' || merged.refused === 'into-not-shown';
    return refuse({ [isField ? 'into' : '']: words.mergeRefused[merged.refused] });
  },
});
