import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { getProposal } from '../../proposals/proposals.queries.ts';
import { openDraft } from '../open-draft.ts';
import type { OpeningRefusal } from '../opening.rules.ts';
import { OpenDraftPage } from './open-draft.page.tsx';
import { listPlaces } from './places.ts';
import { newDraftForm } from './read-new-draft.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<OpeningRefusal, string>> = {
  'no-such-framework': 'place',
  'no-such-theme': 'place',
  'no-such-outcome': 'place',
  'serves-nothing': 'place',
  'one-party': 'residents',
  'party-twice': 'groups',
  'not-your-proposal': '',
};

/** A commissioner opens a draft, of their own or from a resident’s proposal. */
export const openDraftRoute = route({
  path: '/work/:body/drafts/new',
  who: bodyRole('commissioner'),
  object: async (at) => ({ body: theBody(at), places: await listPlaces(at.db) }),
  async page(at, { body, places }, form) {
    const proposal = await findOwnProposal(at, form.values['proposal']);
    const ownName = at.signed?.name ?? '';
    return {
      title: words.newTitle,
      desk: true,
      body: <OpenDraftPage {...{ body, places, proposal, ownName, form }} />,
    };
  },
  form: ({ places }) => newDraftForm(places),
  async post({ tx, by, object: { body }, input }) {
    const opened = await openDraft(tx, by, { ...input, bodyId: body.id });
    if (isRefused<OpeningRefusal>(opened))
      return refuse({ [fields[opened.refused]]: words.refused[opened.refused] });
    return seeOther(`/work/${body.slug}/drafts/${opened.number}`);
  },
});

/** The proposal that the address or the form names, if it was made to this body. */
async function findOwnProposal(at: Visit, typed: string | readonly string[] | undefined) {
  const number = typeof typed === 'string' && typed ? typed : (at.query.get('proposal') ?? '');
  if (!/^\d{1,9}$/.test(number)) return undefined;
  const proposal = await getProposal(at.db, Number(number)).catch(() => undefined);
  return proposal?.bodyId === at.body?.id ? proposal : undefined;
}
