import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { noObject, route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { listHats } from '../roles/roles.queries.ts';
import { ChooseHatPage } from './choose-hat.page.tsx';
import { chooseHat } from './choose-hat.ts';
import { ownPath } from './own-path.rules.ts';
import { hatWords as words } from './words.en.ts';

const form = z.object({ hat: z.string().default(''), next: z.string().default('') });

/** Which hats a person holds; choosing one goes on to `next`. */
export const chooseHatRoute = route({
  path: '/roles',
  who: signedIn,
  object: noObject,
  async page(at, _, { values, errors }) {
    const actor = theActor(at);
    const held = await listHats(at.db, actor.personId);
    const next = ownPath(typeof values['next'] === 'string' ? values['next'] : at.query.get('next'));
    return {
      title: words.title,
      body: <ChooseHatPage held={held} worn={actor.hat} next={next} errors={errors} />,
    };
  },
  form,
  async post({ at, tx, by, input }) {
    const sessionToken = at.signed?.sessionToken ?? '';
    const chosen = await chooseHat(tx, by, { sessionToken, code: input.hat });
    return isRefused(chosen) ? refuse({ '': words.notHeld }) : seeOther(ownPath(input.next));
  },
});
