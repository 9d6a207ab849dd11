import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { bodyRole } from '../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { ruleSentence } from '../spend/tiers/words.en.ts';
import { deskWords as words } from './desk.words.en.ts';
import { readDeskQuery } from './desk-query.rules.ts';
import { codeDays } from './invitations.rules.ts';
import { InvitePage } from './invite.page.tsx';
import { writeLetter } from './letter.words.en.ts';
import type { Stationery } from './letter-of.ts';
import { listNewlyAsked, type NewlyAsked } from './list-newly-asked.ts';
import { makeInvitations } from './make-invitations.ts';
import { newlyTable } from './merge-csv.ts';
import { listContacts } from './new-suppliers.queries.ts';
import { type Desk, getDesk, stationeryOf } from './visit-desk.ts';

const { faults } = words.invite;
/** A preview shows the kinds of letter there are, not all of them. */
const PREVIEWED = 3;

/** Everyone newly in a tier is seen, then invited in one act. */
export const inviteRoute = route({
  path: '/work/:body/invitations/invite',
  who: bodyRole('finance-officer'),
  object: getDesk,
  async page(at, desk, form) {
    const found = await loadNewly(at, desk);
    const format = tableFormat(at.query);
    if (format) {
      const name = `suppliers-to-invite-${desk.body.slug}-${desk.year}`;
      return handOverTable(format, newlyTable(name, found.newly, found.contacts));
    }
    const letters = previews(found.newly, desk, found);
    return {
      title: words.invite.title,
      desk: true,
      body: (
        <InvitePage facts={{ desk, letters, page: readDeskQuery(at.query).page, ...found }} form={form} />
      ),
    };
  },
  form: z.object({ confirm: z.literal('yes', faults.confirm) }),
  async post({ at, tx, by, object: desk }): Promise<Outcome> {
    const { year, invented } = desk;
    const made = await makeInvitations(tx, by, {
      bodyId: desk.body.id,
      year,
      invented,
      from: await stationeryOf(at),
    });
    return isRefused(made) ? refuse({ '': faults['nobody-new'] }) : seeOther(`${desk.base}?year=${year}`);
  },
});

async function loadNewly(at: Visit, { body, year, invented }: Desk) {
  const now = await at.site.clock.now(at.db);
  const { suppliers, rule } = await listNewlyAsked(at.db, {
    bodyId: body.id,
    year,
    invented,
    today: londonDate(now),
  });
  const ids = suppliers.map(({ supplier }) => supplier.supplierId);
  const [contacts, from] = await Promise.all([listContacts(at.db, body.id, ids), stationeryOf(at)]);
  return { newly: suppliers, contacts, rule: ruleSentence(rule), from, now };
}

type Previewing = {
  readonly rule: string;
  readonly from: Stationery;
  readonly now: Temporal.Instant;
};

/** The first supplier of each kind of asking, as its letter would read. */
function previews(newly: readonly NewlyAsked[], { year }: Desk, { rule, from, now }: Previewing) {
  const firsts = new Map<string, NewlyAsked>();
  for (const one of newly) if (!firsts.has(one.asks.join())) firsts.set(one.asks.join(), one);
  return [...firsts.values()].slice(0, PREVIEWED).map(({ supplier, asks }) => {
    const to = supplier.hiddenName ?? supplier.name;
    const letter = writeLetter({
      body: from.bodyName,
      to,
      isNameHidden: supplier.hiddenName !== null,
      year,
      amountPence: supplier.pence,
      atLeast: supplier.atLeast,
      vatBasis: supplier.vatBasis,
      rule,
      asks,
      code: words.preview.code,
      codeUntil: now.add({ hours: codeDays * 24 }),
      site: from.publicUrl,
      minutes: from.minutes,
      number: 0,
    });
    return { to, letter };
  });
}
