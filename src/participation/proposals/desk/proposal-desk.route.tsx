import type { By } from '../../../acts/by.ts';
import { isRefused } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormErrors, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { declineProposal } from '../decline-proposal.ts';
import { listOwners } from '../owners.queries.ts';
import { planProposal } from '../plan-proposal.ts';
import { actsFor, deskRoles, isOpen } from '../proposal.rules.ts';
import { countSupport } from '../proposal-support.queries.ts';
import { getProposal, listSharingWords, type Proposal } from '../proposals.queries.ts';
import { mergeProposal, showProposal, withholdProposal } from '../read-proposal.ts';
import { shareProposal } from '../share-proposal.ts';
import { findSimilar, tellingWords } from '../similar.rules.ts';
import { ProposalDeskPage } from './proposal-desk.page.tsx';
import { type DeskAct, deskActForm } from './read-act.ts';
import { words } from './words.en.ts';

/** One proposal at the desk of the body that it was made to. */
export const proposalDeskRoute = route({
  path: '/work/:body/proposals/:proposal',
  who: bodyRole(...deskRoles),
  async object(at) {
    const number = at.params['proposal'] ?? '';
    if (!/^\d{1,9}$/.test(number)) throw new NotFound();
    const proposal = await getProposal(at.db, Number(number));
    if (proposal.bodyId !== at.body?.id) throw new NotFound();
    return { proposal, acts: actsOf(at, proposal), mayDraft: mayDraft(at, proposal) };
  },
  async page({ db }, object, form) {
    const { proposal } = object;
    const [owners, support, similar] = await Promise.all([
      listOwners(db, proposal.bodyId),
      countSupport(db, proposal.id),
      listAlike(db as Transaction, proposal),
    ]);
    return {
      title: proposal.title,
      desk: true,
      body: <ProposalDeskPage {...object} {...{ owners, support, similar, form }} />,
    };
  },
  form: ({ acts }) => deskActForm(acts),
  async post({ tx, by, object: { proposal }, input }) {
    const done = await carryOut(tx, by, proposal.id, input);
    if (isRefused<keyof typeof words.refused>(done)) return refuse(faultOf(done.refused, input.act));
    return seeOther(`/work/${proposal.bodySlug}/proposals`);
  },
});

function actsOf(at: Visit, proposal: Proposal) {
  const { hat, personId } = theActor(at);
  if (hat.kind !== 'body') return [];
  return actsFor(proposal, { role: hat.role, isOwner: proposal.ownerId === personId });
}

function mayDraft(at: Visit, proposal: Proposal): boolean {
  const { hat } = theActor(at);
  return hat.kind === 'body' && hat.role === 'commissioner' && isOpen(proposal);
}

async function listAlike(db: Transaction, proposal: Proposal): Promise<Proposal[]> {
  const said = { title: proposal.title, text: proposal.why };
  const among = await listSharingWords(db, tellingWords(`${said.title} ${said.text}`).slice(0, 100), 200);
  const others = among.filter(({ id }) => id !== proposal.id);
  return findSimilar(
    said,
    others.map((each) => ({ ...each, text: each.why })),
    5,
  );
}

function carryOut(tx: Transaction, by: By, proposalId: string, input: DeskAct) {
  switch (input.act) {
    case 'show':
      return showProposal(tx, by, { proposalId, ownerId: input.ownerId, dueOn: input.dueOn });
    case 'merge':
      return mergeProposal(tx, by, { proposalId, intoNumber: input.other });
    case 'share':
      return shareProposal(tx, by, { proposalId, withNumber: input.other });
    case 'not-show':
      return withholdProposal(tx, by, { proposalId, reason: input.reason });
    case 'decline':
      return declineProposal(tx, by, { proposalId, reason: input.why });
    case 'plan':
    case 'take-up':
      return planProposal(tx, by, { proposalId, takesUp: input.act === 'take-up', ...input });
  }
}

const fields: Readonly<Partial<Record<keyof typeof words.refused, string>>> = {
  'not-an-officer': 'owner',
  'date-past': 'due',
  'date-far': 'due',
  'no-such-proposal': 'other',
  'same-body': 'other',
};

function faultOf(refused: keyof typeof words.refused, act: DeskAct['act']): FormErrors {
  const field = fields[refused] ?? (act === 'decline' && refused !== 'not-now' ? 'why' : '');
  return { [field]: words.refused[refused] };
}
