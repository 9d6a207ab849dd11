import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { anyone, signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { inFullTens } from '../rounds/answer-counts.queries.ts';
import { listDraftsOf } from './drafts-of.queries.ts';
import { ProposalPage, UnshownPage } from './proposal.page.tsx';
import { proposalData } from './proposal-data.ts';
import { countSupport, hasSupported } from './proposal-support.queries.ts';
import { getProposal, listMerged, listSharing, listSteps, type Proposal } from './proposals.queries.ts';
import { SupportPage } from './support.page.tsx';
import { supportProposal } from './support-proposal.ts';
import { words } from './words.en.ts';

/** The proposal whose number the path names. */
export function findNumbered(at: Visit): Promise<Proposal> {
  const number = at.params['proposal'] ?? '';
  if (!/^\d{1,9}$/.test(number)) throw new NotFound();
  return getProposal(at.db, Number(number));
}

/** One proposal and what became of it, for everyone. */
export const proposalRoute = route({
  path: '/proposals/:proposal',
  who: anyone,
  object: findNumbered,
  async page(at, proposal) {
    const { db, actor } = at;
    const { number, standing } = proposal;
    if (standing !== 'shown')
      return {
        title: words.sentTitle(number),
        body: <UnshownPage proposal={proposal} />,
        data: { proposal: number, standing, reason: proposal.reason, mergedInto: proposal.mergedInto },
      };
    const [now, progress, merged, shared, drafts, support, supported] = await Promise.all([
      at.site.clock.now(db),
      listSteps(db, proposal.id),
      listMerged(db, proposal.id),
      listSharing(db, proposal.sharesWith ?? proposal.id, proposal.id),
      listDraftsOf(db, proposal.id),
      countSupport(db, proposal.id),
      actor ? hasSupported(db, proposal.id, actor.personId) : undefined,
    ]);
    const today = londonDate(now);
    const supportTens = inFullTens(support);
    const shown = { proposal, progress, merged, shared, drafts, supportTens, supported, today };
    return {
      title: proposal.title,
      body: <ProposalPage {...shown} />,
      data: {
        ...proposalData(proposal, today),
        supportersAtLeast: supportTens,
        steps: progress.map(({ step, note, takenAt, dueOn }) => ({
          step,
          note,
          takenAt: takenAt.toString(),
          nextStepDueOn: dueOn?.toString() ?? null,
        })),
        saidAgainIn: merged.map((each) => each.number),
        sharedWith: shared.map((each) => each.number),
        drafts: drafts.map((each) => each.number),
      },
    };
  },
});

/** “This matters to me too”, from people who are signed in. */
export const supportProposalRoute = route({
  path: '/proposals/:proposal/support',
  who: signedIn,
  object: findNumbered,
  async page(at, proposal, form) {
    const { number, id, standing } = proposal;
    if (standing !== 'shown') return seeOther(`/proposals/${number}`);
    const supported = await hasSupported(at.db, id, at.actor?.personId ?? '');
    return {
      title: words.support,
      body: <SupportPage proposal={proposal} supported={supported} form={form} />,
    };
  },
  form: z.object({ supports: z.enum(['yes', 'no']).catch('yes') }),
  async post({ tx, by, object: { id, number }, input }) {
    const said = await supportProposal(tx, by, { proposalId: id, supports: input.supports === 'yes' });
    return isRefused<'not-shown'>(said)
      ? refuse({ '': words.supportGone })
      : seeOther(`/proposals/${number}`);
  },
});
