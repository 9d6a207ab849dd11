import { z } from 'zod';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Act } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { whoPublishes } from '../../criteria/who.rules.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { nameOpener, removeOpener, setBox } from './name-openers.ts';
import { OpenersPage } from './openers.page.tsx';
import { findBox, listOpeners } from './openers.queries.ts';
import { words } from './words.en.ts';

const form = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('name'),
    office: z.string().trim().min(1, words.officeBlank).max(80, words.officeLong),
    name: z.string().trim().min(1, words.nameBlank),
    email: z.string().default(''),
    department: z.string().optional(),
  }),
  z.object({
    do: z.literal('box'),
    threshold: z.coerce
      .number(words.thresholdWrong)
      .int(words.thresholdWrong)
      .min(2, words.refusals['one-key-opens']),
    graceMinutes: z.coerce
      .number(words.graceWrong)
      .int(words.graceWrong)
      .min(0, words.graceWrong)
      .max(1440, words.graceWrong),
  }),
  z.object({ do: z.literal('remove'), personId: z.uuid() }),
]);
type OpenersForm = z.infer<typeof form>;

/** The officer names who opens the bids, and how many of them it takes. */
export const openersRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/openers',
    who: whoPublishes,
    object: theProcurement,
    async page(at, procurement, state) {
      const key = keyOf(procurement);
      const [box, openers, thread] = await Promise.all([
        findBox(at.db, key),
        listOpeners(at.db, key),
        findThreadPlace(at.db, key, 'bids'),
      ]);
      return {
        title: words.title,
        desk: true,
        thread,
        body: <OpenersPage procurement={procurement} box={box} openers={openers} form={state} />,
      };
    },
    form,
    post: carryOut,
  },
);

async function carryOut({ at, tx, by, object, input }: Act<Procurement, OpenersForm>): Promise<Outcome> {
  const key = keyOf(object);
  const back = seeOther(`${deskHref(object)}/openers`);
  if (input.do === 'remove') {
    const removed = await removeOpener(tx, { ...key, personId: input.personId });
    return 'refused' in removed ? refuse({ '': words.refusals[removed.refused] }) : back;
  }
  if (input.do === 'box') {
    const set = await setBox(tx, { ...key, ...input });
    return 'refused' in set ? refuse({ threshold: words.refusals[set.refused] }) : back;
  }
  const tender = { body: object.bodySlug, procurement: object.slug };
  const link = new URL(bidHrefs.opener(tender), at.site.publicUrl).href;
  const fromBuyingDepartment = input.department !== undefined;
  const named = await nameOpener(tx, by, { ...key, ...input, fromBuyingDepartment, link });
  if (!('refused' in named)) return back;
  const field = named.refused === 'department-could-open' ? 'department' : 'email';
  return refuse({ [named.refused === 'notice-published' ? '' : field]: words.refusals[named.refused] });
}
