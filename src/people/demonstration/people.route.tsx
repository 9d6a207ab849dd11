import { z } from 'zod';
import { inDemonstration } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { listDemonstrationPeople } from '../accounts/people.queries.ts';
import { listHats } from '../roles/roles.queries.ts';
import { beginSession } from '../sign-in/begin-session.ts';
import { findChosenHat } from '../sign-in/chosen-hats.queries.ts';
import { decideStartingHat } from '../sign-in/starting-hat.rules.ts';
import { PeoplePage } from './people.page.tsx';
import { words } from './words.en.ts';

/** Sign in as someone made up: only in a demonstration, and only as those it lists. */
export const demonstrationPeopleRoute = route({
  path: '/demonstration/people',
  who: inDemonstration,
  object: ({ db }) => listDemonstrationPeople(db),
  page: (_, people, { errors }) => ({
    title: words.peopleTitle,
    body: <PeoplePage people={people} errors={errors} />,
    data: people,
  }),
  form: z.object({ person: z.string().default('') }),
  async post({ at, tx, by, object, input }) {
    const person = object.find(({ personId }) => personId === input.person);
    if (!person) return refuse({ '': words.notListed });
    const { personId } = person;
    const held = (await listHats(tx, personId)).map(({ hat }) => hat);
    const { hat } = decideStartingHat(held, await findChosenHat(tx, personId));
    await beginSession(at, tx, by, { personId, hat });
    return seeOther('/waiting');
  },
});
