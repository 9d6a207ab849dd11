import { isRefused } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { formOf, readTicked } from '../../tenders/form-fields.ts';
import { listBidders } from '../bidders.queries.ts';
import { readLinks } from '../declaring/read-links.ts';
import { declareInterest, type InterestRefusal } from './declare-interest.ts';
import { OwnInterestPage } from './own-interest.page.tsx';
import { readAsked } from './read-stage.queries.ts';
import { isAsked } from './stages.rules.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<InterestRefusal, string>> = {
  'not-asked': '',
  'stood-aside': '',
  'already-declared': 'links',
  'detail-missing': 'detail',
  'bidders-missing': 'bidIds',
  'no-such-bidder': 'bidIds',
};

/** Everyone with a part in a purchase says what links them to it, stage by stage. */
export const ownInterestRoute = route({
  path: '/work/:body/interests/:procurement',
  who: signedIn,
  object: findOwn,
  async page(at, { procurement, person, asked }, form) {
    const key = keyOf(procurement);
    const own = asked.interests.filter(({ personId }) => personId === person.personId);
    const isAskedNow = asked.stage !== null && isAsked(person.part, asked.stage);
    return {
      title: words.own.title(procurement.title),
      thread: await findThreadPlace(at.db, key, 'scores'),
      body: (
        <OwnInterestPage
          title={procurement.title}
          stage={isAskedNow ? asked.stage : null}
          stoodAside={person.stoodAsideAt !== null}
          hasAnswered={own.some(({ stage }) => stage === asked.stage)}
          hasAnsweredBefore={own.length > 0 || person.part === 'scores'}
          bidders={await listBidders(at.db, key)}
          form={form}
          action={at.path}
        />
      ),
    };
  },
  form: formOf((form) => ({ ...readLinks(form), bidIds: readTicked(form, 'bidIds') })),
  async post({ at, tx, by, object: { procurement }, input }) {
    const declared = await declareInterest(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<InterestRefusal>(declared))
      return refuse({ [fields[declared.refused]]: words.own.refusals[declared.refused] });
    return seeOther(at.path);
  },
});

async function findOwn(at: Visit) {
  const procurement = await theProcurement(at);
  const actor = theActor(at);
  const asked = await transact(at.db, actor, (tx) => readAsked(tx, keyOf(procurement)));
  const person = asked.people.find(({ personId }) => personId === actor.personId);
  if (!person) throw new NotFound();
  return { procurement, person, asked };
}
