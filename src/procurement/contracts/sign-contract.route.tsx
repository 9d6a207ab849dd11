import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { dateFrom } from '../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Barred } from '../barred/barred.rules.ts';
import type { SigningFault } from './contracts.rules.ts';
import { SignContractPage } from './sign-contract.page.tsx';
import { signContract } from './sign-contract.ts';
import { visitSignDesk } from './sign-desk.ts';
import { words } from './words.en.ts';

type Fault = SigningFault | 'not-a-contract-manager' | Barred;

/** Which field each refusal belongs to; the empty name is the whole form. */
const fields: Readonly<Record<Fault, string>> = {
  'no-award': '',
  'in-standstill': '',
  suspended: '',
  'case-just-ended': '',
  'already-signed': '',
  'conflicting-hats': '',
  'stood-aside': '',
  'dates-out-of-order': 'verdictDueOn',
  'not-a-contract-manager': 'contractManagerId',
};

const REMEDY = 'remedy.';

const form = z.looseObject({ contractManagerId: z.uuid().optional() }).transform((typed, at) => ({
  startsOn: dateFrom(typed, 'startsOn', words.dates.startsOn, at),
  endsOn: dateFrom(typed, 'endsOn', words.dates.endsOn, at),
  verdictDueOn: dateFrom(typed, 'verdictDueOn', words.dates.verdictDueOn, at),
  contractManagerId: typed.contractManagerId,
  remedies: remediesOf(typed),
}));

/** What was typed for each measure; an emptied box means the usual remedy. */
function remediesOf(typed: Readonly<Record<string, unknown>>): Record<string, string> {
  const remedies = Object.entries(typed).flatMap(([name, value]) => {
    const isRemedy = name.startsWith(REMEDY) && typeof value === 'string' && value.trim() !== '';
    return isRemedy ? [[name.slice(REMEDY.length), value.trim()] as const] : [];
  });
  return Object.fromEntries(remedies);
}

/** The procurement officer signs the contract, once its standstill is over. */
export const signContractRoute = route({
  path: '/work/:body/contracts/:procurement/sign',
  who: bodyRole('procurement-officer'),
  object: visitSignDesk,
  page: (at, desk, shown) => ({
    title: words.title(desk.title),
    desk: true,
    thread: desk.thread,
    body: <SignContractPage desk={desk} form={shown} action={at.path} />,
  }),
  form,
  async post({ tx, by, object: { bodyId, procurementId, threadHref }, input }) {
    const signed = await signContract(tx, by, { bodyId, procurementId, ...input });
    if (isRefused<Fault>(signed)) return refuse({ [fields[signed.refused]]: words.refusals[signed.refused] });
    return seeOther(`${threadHref}/promises`);
  },
});
