import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import {
  type FormState,
  freshForm,
  refuse,
  type Screen,
  seeOther,
  showScreen,
} from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { beforeAnswering } from '../voice/before-answering.ts';
import type { VoiceRound } from '../voice/find-voice-round.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { listOwnWaiting } from './authors.queries.ts';
import { findStatementRound } from './find-statement-round.ts';
import { ProposePage, SimilarPage } from './propose.page.tsx';
import { type ProposeRefusal, proposeStatement } from './propose-statement.ts';
import { findSimilar } from './similar.rules.ts';
import { readStatementText } from './statement-text.rules.ts';
import { listStatements, type Statement } from './statements.queries.ts';
import { words } from './words.en.ts';

const form = z.object({
  text: z.string().default(''),
  outcome: z.string().default(''),
  act: z.enum(['anyway', 'edit']).optional().catch(undefined),
});

/** A resident proposes a statement; what says much the same already is shown to them first. */
export const proposeRoute = route({
  path: '/say/:round/statements/propose',
  who: signedIn,
  object: (at) => findStatementRound(at.db, at.params['round']),
  limit: { hits: 30, seconds: 600 },
  async page(at, found, shown) {
    const elsewhere = await beforeAnswering(at, found.round, 'statements');
    return elsewhere ?? proposeScreen(at, found, shown);
  },
  form,
  async post({ at, tx, by, object: found, input }) {
    const { round } = found;
    const { text, outcome, act } = input;
    if (act === 'edit')
      return showScreen(await proposeScreen(at, found, { ...freshForm, values: { text, outcome } }));
    const read = readStatementText(text);
    const similar = 'text' in read ? findSimilar(read.text, await listStatements(tx, round.id)) : [];
    if (act !== 'anyway' && 'text' in read && similar.length > 0)
      return showScreen(await similarScreen(at, found, { text: read.text, outcome, similar }));
    const asked = { roundId: round.id, text, outcomeSlug: outcome || null };
    const proposed = await proposeStatement(tx, by, asked);
    if (!isRefused<ProposeRefusal>(proposed))
      return seeOther(`/say/${round.slug}/statements/${proposed.number}`);
    const { refused, length } = proposed;
    return refuse({ [refused === 'outcome' ? 'outcome' : 'text']: words.refused[refused](length) });
  },
});

async function proposeScreen(at: Visit, { round, outcomes }: VoiceRound, shown: FormState): Promise<Screen> {
  const [waiting, thread] = await Promise.all([
    listOwnWaiting(at.db, round.id, theActor(at).personId),
    voiceThread(at, round),
  ]);
  return {
    title: words.proposeTitle,
    ...thread,
    body: <ProposePage round={round} outcomes={outcomes} waiting={waiting} form={shown} />,
  };
}

async function similarScreen(
  at: Visit,
  { round }: VoiceRound,
  shown: { readonly text: string; readonly outcome: string; readonly similar: readonly Statement[] },
): Promise<Screen> {
  return {
    title: words.similarTitle,
    ...(await voiceThread(at, round)),
    body: <SimilarPage slug={round.slug} {...shown} />,
  };
}
