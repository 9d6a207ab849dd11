import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type DeclineRefusal, declineStatement } from '../decline-statement.ts';
import { declineGrounds, mayModerate, moderatingRoles } from '../moderation.rules.ts';
import { DeclinePage } from './decline.page.tsx';
import { findModeratedStatement } from './find-moderated-round.ts';
import { words } from './words.en.ts';

const form = z.object({
  ground: z.enum(declineGrounds, words.groundBlank),
  reason: z.string().trim().min(1, words.declineRefused['reason-blank']),
});

/** Declining a statement, or taking it down. */
export const declineStatementRoute = route({
  path: '/work/:body/rounds/:round/statements/:number/decline',
  who: bodyRole(...moderatingRoles),
  object: findModeratedStatement,
  page(_at, { round, statement }, shown) {
    const isFresh = Object.keys(shown.errors).length === 0;
    if (isFresh && !mayModerate(statement.state, 'decline'))
      return seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/statements/${statement.number}`);
    return {
      title: words.declineTitle(statement.number),
      desk: true,
      body: <DeclinePage round={round} statement={statement} form={shown} />,
    };
  },
  form,
  async post({ tx, by, object: { round, statement }, input }) {
    const { number } = statement;
    const declined = await declineStatement(tx, by, { roundId: round.id, number, ...input });
    if (!isRefused<DeclineRefusal>(declined))
      return seeOther(`/work/${round.bodySlug}/rounds/${round.slug}/statements/${number}`);
    const { refused } = declined;
    return refuse({ [refused.startsWith('reason') ? 'reason' : '']: words.declineRefused[refused] });
  },
});
