import { isRefused } from '../../acts/by.ts';
import { formOf, readText } from '../../procurement/tenders/form-fields.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { type FormState, type Outcome, refuse, type Screen, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { findInvitation } from './draft-invitations.queries.ts';
import { listParties } from './draft-parties.queries.ts';
import type { Draft } from './drafts.queries.ts';
import { decideInvitation } from './invitation.rules.ts';
import { hashInvitation } from './invite-to-draft.ts';
import { JoinPage, NoJoinPage } from './join.page.tsx';
import { joinAsBody, joinDraft } from './join-draft.ts';
import { findNumbered, findOwnDraft } from './load-draft.ts';
import { words } from './words.en.ts';

const nameForm = formOf((form) => ({
  shownName: readText(form, 'shownName', {
    blank: words.joinNameBlank,
    max: 60,
    long: words.joinNameLong,
  }),
}));

/** The link that an invitation carries. */
export const joinRoute = route({
  path: '/drafts/:draft/join/:code',
  who: signedIn,
  async object(at) {
    const code = at.params['code'] ?? '';
    return { code, ...(await findOwnDraft(at)) };
  },
  async page(at, { draft, member, code }, form): Promise<Screen | Outcome> {
    if (member) return seeOther(`/drafts/${draft.number}`);
    const invitation = await findInvitation(at.db, { draftId: draft.id, codeHash: hashInvitation(code) });
    const refused = decideInvitation(invitation, await at.site.clock.now(at.db));
    const title = words.joinTitle(draft.title);
    if (refused) return { title, body: <NoJoinPage draft={draft} why={words.joinRefused[refused]} /> };
    const parties = await listParties(at.db, draft.id);
    const partyName = parties.find(({ id }) => id === invitation?.partyId)?.name ?? '';
    return joinScreen({ draft, partyName, form, action: `/drafts/${draft.number}/join/${code}` });
  },
  form: nameForm,
  async post({ tx, by, object: { draft, code }, input }) {
    return after(draft, await joinDraft(tx, by, { draftId: draft.id, code, ...input }));
  },
});

/** A commissioner of the body comes in by their role. */
export const joinAsBodyRoute = route({
  path: '/drafts/:draft/join',
  who: signedIn,
  object: findNumbered,
  page(at, draft, form): Screen | Outcome {
    const hat = at.actor?.hat;
    const isOfBody = hat?.kind === 'body' && hat.bodyId === draft.bodyId && hat.role === 'commissioner';
    if (!isOfBody) return seeOther(`/drafts/${draft.number}`);
    return joinScreen({ draft, partyName: draft.bodyName, form, action: `/drafts/${draft.number}/join` });
  },
  form: nameForm,
  async post({ tx, by, object: draft, input }) {
    return after(draft, await joinAsBody(tx, by, { draftId: draft.id, ...input }));
  },
});

type Joining = {
  readonly draft: Draft;
  readonly partyName: string;
  readonly action: string;
  readonly form: FormState;
};

function joinScreen(joining: Joining): Screen {
  return { title: words.joinTitle(joining.draft.title), body: <JoinPage {...joining} /> };
}

function after(draft: Draft, joined: object): Outcome {
  return isRefused<keyof typeof words.joinRefused>(joined)
    ? refuse({ '': words.joinRefused[joined.refused] })
    : seeOther(`/drafts/${draft.number}`);
}
