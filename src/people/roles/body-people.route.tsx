import { z } from 'zod';
import { listRecordedActs } from '../../accountability/record/record-entries.queries.ts';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import { BodyPeoplePage } from './body-people.page.tsx';
import { listEndedRoles, listHeldRoles } from './body-people.queries.ts';
import { giveRoleByEmail } from './give-role-by-email.ts';
import { bodyRoles, isBodyRole } from './hat-code.rules.ts';
import { words } from './words.en.ts';

const form = z.object({
  email: z.string(words.giveErrors.email).trim().min(1, words.giveErrors.email),
  name: z.string().trim().default(''),
  role: z.enum(bodyRoles, words.giveErrors.role),
});

/** The administrator's desk: who may act for this body, and as what. */
export const bodyPeopleRoute = route({
  path: '/work/:body/people',
  who: bodyRole('administrator'),
  async object(at) {
    const body = theBody(at);
    const search = (at.query.get('q') ?? '').trim();
    const [held, ended, recorded] = await Promise.all([
      listHeldRoles(at.db, body.id, search),
      listEndedRoles(at.db, body.id, 50),
      listRecordedActs(at.db, { bodyId: body.id, types: ['role-granted', 'role-ended'], limit: 50 }),
    ]);
    return { body, search, held, ended, recorded };
  },
  page: (at, object, shown) => ({
    title: words.people.title(object.body.name),
    desk: true,
    isSecret: true,
    body: <BodyPeoplePage {...object} done={doneSentence(at.query)} form={shown} />,
  }),
  form,
  async post({ at, tx, by, object: { body }, input }) {
    const { publicUrl } = at.site;
    const given = await giveRoleByEmail(tx, by, { ...input, body, publicUrl });
    if (isRefused<'email-malformed' | 'already-held'>(given)) {
      const field = given.refused === 'already-held' ? 'role' : 'email';
      return refuse({ [field]: words.giveErrors[given.refused] });
    }
    return seeOther(`/work/${body.slug}/people?given=${input.role}`);
  },
});

function doneSentence(query: URLSearchParams): string | undefined {
  const given = query.get('given') ?? '';
  const ended = query.get('ended') ?? '';
  if (isBodyRole(given)) return words.people.given(roleNames[given]);
  return isBodyRole(ended) ? words.people.ended(roleNames[ended]) : undefined;
}
