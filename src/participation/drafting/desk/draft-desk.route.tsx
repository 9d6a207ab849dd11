import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type Act, theBody, type Visit } from '../../../web/edge/visit.ts';
import { type CloseDraftRefusal, closeDraft } from '../close-draft.ts';
import type { Draft } from '../drafts.queries.ts';
import { inviteToDraft } from '../invite-to-draft.ts';
import { findNumbered, loadDraft } from '../load-draft.ts';
import { adoptDraft, offerQuestion } from '../settle-draft.ts';
import { DraftDeskPage } from './draft-desk.page.tsx';
import { words } from './words.en.ts';

type AtDesk = { readonly draft: Draft; readonly isOwn: boolean; readonly mayCarryOut: boolean };
type Input = {
  readonly party: string;
  readonly email: string;
  readonly carryOut: string;
  readonly close: string | null;
};

/** A draft at the desk of the body that opened it, or whose framework it is for. */
export const draftDeskRoute = route<AtDesk, Input>({
  path: '/work/:body/drafts/:draft',
  who: bodyRole('commissioner'),
  async object(at: Visit) {
    const body = theBody(at);
    const draft = await findNumbered(at);
    const isOwn = draft.bodyId === body.id;
    if (!isOwn && draft.ownerSlug !== body.slug) throw new NotFound();
    const mayCarryOut = draft.kind === 'question' ? isOwn : draft.ownerSlug === body.slug;
    return { draft, isOwn, mayCarryOut };
  },
  async page(at, { draft, ...may }, form) {
    const shown = { ...may, bodySlug: theBody(at).slug, isInvited: at.query.has('invited'), form };
    return {
      title: draft.title,
      desk: true,
      body: <DraftDeskPage {...(await loadDraft(at.db, draft))} {...shown} />,
    };
  },
  form: formOf((form) => ({
    party: readText(form, 'party'),
    email: readText(form, 'email'),
    carryOut: readText(form, 'carryOut'),
    close: readText(form, 'act') === 'close' ? readText(form, 'reason') : null,
  })),
  post(act) {
    if (act.input.close !== null) return close(act, act.input.close);
    return act.input.carryOut ? carryOut(act) : invite(act);
  },
});

async function invite({ at, tx, by, object: { draft }, input }: Act<AtDesk, Input>): Promise<Outcome> {
  if (!input.party) return refuse({ party: words.partyBlank });
  const { publicUrl } = at.site;
  const ask = { draftId: draft.id, partyId: input.party, email: input.email, publicUrl };
  const invited = await inviteToDraft(tx, by, ask);
  if (isRefused<keyof typeof words.inviteRefused>(invited)) {
    const fields = { 'email-malformed': 'email', 'no-such-party': 'party', settled: '', 'not-a-member': '' };
    return refuse({ [fields[invited.refused]]: words.inviteRefused[invited.refused] });
  }
  return seeOther(`${at.path}?invited`);
}

async function carryOut({ at, tx, by, object: { draft }, input }: Act<AtDesk, Input>): Promise<Outcome> {
  const settling = { draftId: draft.id, version: Number(input.carryOut), bodyId: theBody(at).id };
  const done =
    draft.kind === 'question' ? await offerQuestion(tx, by, settling) : await adoptDraft(tx, by, settling);
  if (isRefused<keyof typeof words.settleRefused>(done))
    return refuse({ '': words.settleRefused[done.refused] });
  return seeOther('frameworkSlug' in done ? `/frameworks/${done.frameworkSlug}` : at.path);
}

async function close(
  { at, tx, by, object: { draft } }: Act<AtDesk, Input>,
  reason: string,
): Promise<Outcome> {
  const closed = await closeDraft(tx, by, { draftId: draft.id, reason });
  if (!isRefused<CloseDraftRefusal>(closed)) return seeOther(at.path);
  const isOfReason = closed.refused === 'reason-blank' || closed.refused === 'reason-long';
  return refuse({ [isOfReason ? 'reason' : '']: words.closeRefused[closed.refused] });
}
