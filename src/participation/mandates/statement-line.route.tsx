import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import type { ReasonRefusal } from '../../acts/reasons.rules.ts';
import { NotFound } from '../../db/errors.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { answerStatement } from './answer-statement.ts';
import { deskHref, findAnswerableRound } from './find-answerable-round.ts';
import { mandateThread } from './mandate-thread.ts';
import { StatementLinePage } from './statement-line.page.tsx';
import { words } from './words.en.ts';

/** The elected member answers one statement that all groups share. */
export const statementLineRoute = route({
  path: '/work/:body/mandates/:round/statements/:statement',
  who: bodyRole('elected-member'),
  async object(at) {
    const found = await findAnswerableRound(at);
    const told = found.statements.find(({ statementId }) => statementId === at.params['statement']);
    if (!told) throw new NotFound();
    return { found, told };
  },
  page: async (at, { found, told }, form) =>
    found.isPublished
      ? seeOther(deskHref(found))
      : {
          title: words.statementTitle,
          desk: true,
          ...(await mandateThread(at.db, found.round)),
          body: <StatementLinePage found={found} told={told} form={form} />,
        },
  form: z.object({
    answer: z.enum(['adopted', 'varied', 'declined'], words.answerBlank),
    reason: z.string().max(2000).default(''),
  }),
  async post({ tx, by, object: { found, told }, input }) {
    const key = { roundId: found.round.id, bodyId: found.bodyId, statementId: told.statementId };
    const saved = await answerStatement(tx, by, { ...key, ...input });
    if (!isRefused<ReasonRefusal | 'already-published'>(saved)) return seeOther(deskHref(found));
    return saved.refused === 'already-published'
      ? refuse({ '': words.lineRefused['already-published'] })
      : refuse({ reason: words.refused[saved.refused] });
  },
});
