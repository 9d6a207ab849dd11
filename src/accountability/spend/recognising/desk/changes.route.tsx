import { z } from 'zod';
import { NotFound } from '../../../../db/errors.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { theBody } from '../../../../web/edge/visit.ts';
import { listChanges } from '../history.queries.ts';
import { undoChange } from '../undo-change.ts';
import { ChangesPage } from './changes.page.tsx';
import { UndoPage } from './undo.page.tsx';
import { undoRefusals, words } from './words.en.ts';

const MOST_SHOWN = 200;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What was merged and split, the newest first. */
export const supplierChangesRoute = route({
  path: '/work/:body/supplier-changes',
  who: bodyRole('finance-officer'),
  object: (at) => Promise.resolve(theBody(at)),
  page: async ({ db }, body) => ({
    title: words.changes.title(body.name),
    desk: true,
    body: (
      <ChangesPage
        work={`/work/${body.slug}`}
        changes={await listChanges(db, body.id, { limit: MOST_SHOWN, offset: 0 })}
      />
    ),
  }),
});

/** Undoes one of them. */
export const undoSupplierChangeRoute = route({
  path: '/work/:body/supplier-changes/:change',
  who: bodyRole('finance-officer'),
  async object(at) {
    const body = theBody(at);
    const changeId = at.params['change'] ?? '';
    if (!UUID.test(changeId)) throw new NotFound();
    const [change] = await listChanges(at.db, body.id, { limit: 1, offset: 0, changeId });
    if (!change) throw new NotFound();
    return { body, change };
  },
  page: (_at, { body, change }, shown) => ({
    title: words.undo.title,
    desk: true,
    body: <UndoPage work={`/work/${body.slug}`} change={change} form={shown} />,
  }),
  form: z.object({ reason: z.string().trim().max(1000).default('') }),
  async post({ tx, by, object: { body, change }, input }) {
    const undone = await undoChange(tx, by, {
      changeId: change.changeId,
      bodyId: body.id,
      reason: input.reason,
    });
    if ('refused' in undone) {
      const field = undone.refused === 'reason-blank' ? 'reason' : '';
      return refuse({ [field]: undoRefusals[undone.refused] });
    }
    return seeOther(`/work/${body.slug}/supplier-changes`);
  },
});
