import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { findMoneyScope } from '../totals/money-scope.ts';
import { listSharedSuppliers } from '../totals/shared-suppliers.queries.ts';
import { JointListPage } from './joint-list.page.tsx';
import { countJointNotes } from './joint-notes.queries.ts';
import { words } from './words.en.ts';

const MOST = 100;

/** The suppliers a body shares with others, each with the note their officers keep together. */
export const jointListRoute = route({
  path: '/work/:body/joint',
  who: bodyRole('commissioner', 'procurement-officer', 'contract-manager', 'finance-officer'),
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db, site }, body) {
    const today = londonDate(await site.clock.now(db));
    const scope = await findMoneyScope(db, { bodyId: body.id, today });
    const slice = scope && { ...scope, bodyId: undefined, paidBy: body.id };
    const { rows } = slice ? await listSharedSuppliers(db, slice, { limit: MOST, offset: 0 }) : { rows: [] };
    const slugs = rows.map(({ slug }) => slug);
    return {
      title: words.listTitle,
      desk: true,
      body: <JointListPage body={body} suppliers={rows} notes={await countJointNotes(db, slugs)} />,
    };
  },
});
