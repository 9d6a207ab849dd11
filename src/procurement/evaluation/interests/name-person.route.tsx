import { z } from 'zod';
import type { By } from '../../../acts/by.ts';
import { isRefused } from '../../../acts/by.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { listRoleHolders } from '../../../people/roles/roles.queries.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { findOrAddPerson } from '../appointing/find-or-add-person.ts';
import { interestsHref, ownInterestHref } from '../hrefs.ts';
import { NamePersonPage } from './name-person.page.tsx';
import { type NameRefusal, namePerson } from './name-person.ts';
import { parts } from './stages.rules.ts';
import { words } from './words.en.ts';

/** The procurement officer puts somebody on the list of those who influence a purchase. */
export const namePersonRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/interests/add',
    who: bodyRole('procurement-officer'),
    object: theProcurement,
    async page(at, procurement, form) {
      const people = await listStaff(at.db, procurement.bodyId);
      const backHref = interestsHref(procurement);
      const station = procurement.noticePublishedAt ? 'scores' : 'criteria';
      return {
        title: words.naming.title,
        desk: true,
        thread: await findThreadPlace(at.db, keyOf(procurement), station),
        body: <NamePersonPage people={people} backHref={backHref} form={form} action={at.path} />,
      };
    },
    form: z.object({
      personId: z.string().default(''),
      email: z.string().default(''),
      name: z.string().default(''),
      part: z.enum(parts, { error: words.naming.partBlank }),
    }),
    async post({ at, tx, by, object: procurement, input }) {
      const personId = await findWho(tx, by, at, procurement, input);
      if (typeof personId !== 'string') return refuse(personId.errors);
      const named = await namePerson(tx, by, { ...keyOf(procurement), personId, part: input.part });
      if (isRefused<NameRefusal>(named)) return refuse({ personId: words.naming.refusals[named.refused] });
      return seeOther(interestsHref(procurement));
    },
  },
);

type Typed = { readonly personId: string; readonly email: string; readonly name: string };

/** Somebody of the body’s staff, or an adviser by address, who is written to. */
async function findWho(
  tx: Transaction,
  by: By,
  at: Visit,
  procurement: Procurement,
  { personId, email: typed, name }: Typed,
): Promise<string | { readonly errors: Record<string, string> }> {
  if (typed.trim() === '') {
    const staff = await listStaff(tx, procurement.bodyId);
    const isStaff = staff.some((person) => person.personId === personId);
    return isStaff ? personId : { errors: { personId: words.naming.whoBlank } };
  }
  const email = parseEmail(typed);
  if (!email) return { errors: { email: words.naming.emailWrong } };
  if (name.trim() === '') return { errors: { name: words.naming.nameBlank } };
  const link = new URL(ownInterestHref(procurement), at.site.publicUrl).href;
  await sendMail(tx, by, {
    recipient: email,
    subject: words.naming.mailSubject(procurement.title),
    body: words.naming.mailBody(procurement.title, link),
  });
  return findOrAddPerson(tx, by, email, name);
}

/** Everyone with a role at the body that can influence a purchase, once each. */
async function listStaff(db: Database | Transaction, bodyId: string) {
  const roles = [
    'commissioner',
    'procurement-officer',
    'elected-member',
    'moderator',
    'contract-manager',
  ] as const;
  const held = await Promise.all(roles.map((role) => listRoleHolders(db, bodyId, role)));
  return [...new Map(held.flat().map((person) => [person.personId, person])).values()];
}
