import { transact } from '../../../acts/transact.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { InterestsPage } from './interests.page.tsx';
import { readConflictsRegister } from './read-register.ts';
import { words } from './words.en.ts';

/** Who of the authority reads the register of conflicts. */
export const whoReadsConflicts = bodyRole(
  'procurement-officer',
  'moderator',
  'commissioner',
  'elected-member',
);

/** Links and conflicts of a purchase, at the desk. */
export const interestsRoute = route({
  path: '/work/:body/procurements/:procurement/interests',
  who: whoReadsConflicts,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const actor = theActor(at);
    const { hat } = actor;
    const isOfficer = hat.kind === 'body' && hat.role === 'procurement-officer';
    const register = await transact(at.db, actor, (tx) => readConflictsRegister(tx, key));
    const station = procurement.noticePublishedAt ? 'scores' : 'criteria';
    return {
      title: words.title(procurement.title),
      desk: true,
      thread: await findThreadPlace(at.db, key, station),
      body: (
        <InterestsPage procurement={procurement} register={register} mayName={isOfficer} mayAsk={isOfficer} />
      ),
    };
  },
});
