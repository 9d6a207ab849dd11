import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { type Route, route } from '../../web/edge/route.ts';
import { SignPage } from './sign.page.tsx';
import { type SigningFault, signCharter } from './sign-charter.ts';
import { type SignerWay, visitSigner } from './signer-way.ts';
import { signingWords } from './signing.words.en.ts';

const text = signingWords.sign;

const fields: Readonly<Record<SigningFault, string>> = {
  'not-started': '',
  'version-changed': '',
  'name-hidden': '',
  'answers-missing': '',
  'name-blank': 'name',
  'position-blank': 'position',
  'authority-not-declared': 'authority',
};

const line = (blank: string) => z.string(blank).trim().min(1, blank).max(120, text.tooLong);
const form = z.object({
  name: line(text.faults['name-blank']),
  position: line(text.faults['position-blank']),
  authority: z.literal('yes', text.faults['authority-not-declared']),
});

/** The last step: who signs, in which position, and that they may. */
export function signRoute(way: SignerWay): Route {
  return route({
    path: `${way.path}/sign`,
    who: way.who,
    object: (at) => visitSigner(way, at),
    page: (at, visit, shown) => {
      if (!visit.draft) return seeOther(visit.base);
      const ownName = at.signed?.name ?? '';
      return {
        title: text.title,
        body: <SignPage visit={visit} form={shown} ownName={ownName.includes('@') ? '' : ownName} />,
      };
    },
    form,
    async post({ tx, by, object: { base }, input }): Promise<Outcome> {
      const { name, position } = input;
      const signed = await signCharter(tx, by, { name, position, hasAuthority: true });
      if (isRefused<SigningFault>(signed))
        return refuse({ [fields[signed.refused]]: text.faults[signed.refused] });
      return seeOther(`${base}?signed=1`);
    },
  });
}
