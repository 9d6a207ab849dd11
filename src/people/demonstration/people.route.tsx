import { z } from 'zod';
import { inDemonstration } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { listDemonstrationPeople } from '../accounts/people.queries.ts';
import { type HeldHat, listHats } from '../roles/roles.queries.ts';
import { beginSession } from '../sign-in/begin-session.ts';
import { findChosenHat } from '../sign-in/chosen-hats.queries.ts';
import { decideStartingHat } from '../sign-in/starting-hat.rules.ts';
import { PeoplePage, type ShownPerson } from './people.page.tsx';
import { words } from './words.en.ts';

/** Sign in as someone made up: only in a demonstration, and only as those it lists. */
export const demonstrationPeopleRoute = route({
  path: '/demonstration/people',
  who: inDemonstration,
  async object({ db }): Promise<ShownPerson[]> {
    const people = await listDemonstrationPeople(db);
    const held = await Promise.all(people.map(({ personId }) => listHats(db, personId)));
    return people.map((person, place) => ({ ...person, roles: rolesOf(held[place] ?? []) }));
  },
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

/** Their roles in words; someone with none is a resident. */
function rolesOf(held: readonly HeldHat[]): string[] {
  const roles = held.filter(({ hat }) => held.length === 1 || hat.kind !== 'resident');
  return roles.map(({ label }) => label);
}
