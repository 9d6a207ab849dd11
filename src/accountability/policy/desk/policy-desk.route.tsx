import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody } from '../../../web/edge/visit.ts';
import { beginPolicy } from '../begin-policy.ts';
import { findDraft, getPolicyContent, listAdopted } from '../policies.queries.ts';
import { PolicyDeskPage } from './policy-desk.page.tsx';
import { words } from './words.en.ts';

/** The draft of a body’s policy, and the way to begin one. */
export const policyDeskRoute = route({
  path: '/work/:body/policy',
  who: bodyRole('commissioner', 'elected-member'),
  object: (at) => Promise.resolve(theBody(at)),
  async page(at, body, form) {
    const { db, query } = at;
    const { hat } = theActor(at);
    const [versions, found] = await Promise.all([listAdopted(db, body.id), findDraft(db, body.id)]);
    const draft = found && {
      version: found.version,
      content: await getPolicyContent(db, { bodyId: body.id, version: found.version }),
    };
    const role = hat.kind === 'body' && hat.role === 'commissioner' ? 'commissioner' : 'elected-member';
    const page = { body, last: versions.at(-1), draft, role, isSaved: query.has('saved') } as const;
    return { title: words.title, desk: true, body: <PolicyDeskPage {...page} errors={form.errors} /> };
  },
  form: z.object({}),
  async post({ at, tx, by, object: body }) {
    const { hat } = theActor(at);
    if (hat.kind !== 'body' || hat.role !== 'commissioner')
      return refuse({ '': words.beginOnlyCommissioner });
    const begun = await beginPolicy(tx, by, { bodyId: body.id });
    return isRefused(begun) ? refuse({ '': words.draftThere }) : seeOther(`/work/${body.slug}/policy`);
  },
});
