import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound, orNotFound } from '../../db/errors.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import { findHeldRole } from './body-people.queries.ts';
import { EndRolePage } from './end-role.page.tsx';
import { type EndRoleRefusal, endRole } from './end-role.ts';
import { isBodyRole } from './hat-code.rules.ts';
import { personName } from './role-tables.tsx';
import { words } from './words.en.ts';

const form = z.object({ reason: z.string().trim().default('') });

/** Ending one role of one person, which asks for a reason. */
export const endRoleRoute = route({
  path: '/work/:body/people/:person/:role',
  who: bodyRole('administrator'),
  async object(at) {
    const body = theBody(at);
    const { person = '', role = '' } = at.params;
    if (!isBodyRole(role)) throw new NotFound();
    const held = await orNotFound(findHeldRole(at.db, { bodyId: body.id, personId: person, role }));
    return { body, held };
  },
  page: (_, { body, held }, shown) => ({
    title: words.end.title(roleNames[held.role], personName(held)),
    desk: true,
    isSecret: true,
    body: <EndRolePage body={body.slug} held={held} form={shown} />,
  }),
  form,
  async post({ tx, by, object: { body, held }, input }) {
    const { personId, role } = held;
    const ended = await endRole(tx, by, { bodyId: body.id, personId, role, reason: input.reason });
    if (isRefused<EndRoleRefusal>(ended)) {
      const field = ended.refused === 'reason-blank' ? 'reason' : '';
      return refuse({ [field]: words.endErrors[ended.refused] });
    }
    return seeOther(`/work/${body.slug}/people?ended=${role}`);
  },
});
