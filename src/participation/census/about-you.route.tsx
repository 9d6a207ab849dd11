import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import type { Cell } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { findVoiceRound } from '../voice/find-voice-round.ts';
import { findNextStep, stepHref } from '../voice/next-step.ts';
import { findOwnBallotId } from '../voice/voice.queries.ts';
import { voiceThread } from '../voice/voice-thread.ts';
import { AboutYouPage, CellPage, cellHref } from './about-you.page.tsx';
import { findOwnCells, type OwnCells } from './cells.queries.ts';
import { consentCells } from './cells.rules.ts';
import { tellAboutYou } from './tell-about-you.ts';
import { cellWords, words } from './words.en.ts';

/** What a round asks about people, for whoever has answered it; posting takes everything back. */
export const aboutYouRoute = route({
  path: '/say/:round/about-you',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, { round }, form) {
    const own = await findOwn(at, round);
    if (own === null) return seeOther(stepHref(round, await findNextStep(at, round)));
    return {
      title: words.title,
      ...(await voiceThread(at, round)),
      body: <AboutYouPage round={round} own={own} form={form} />,
    };
  },
  form: z.object({}),
  async post({ tx, by, object: { round } }) {
    const told = round.cells.map((cell) => ({ cell, level: null, consents: false }));
    const result = await tellAboutYou(tx, by, { roundId: round.id, told });
    if (isRefused(result)) return refuse({ '': words.refused[result.refused] });
    return seeOther(`/say/${round.slug}/about-you`);
  },
});

/** One question about a person: an answer, or that they prefer not to say. */
export const cellRoute = route({
  path: '/say/:round/about-you/:cell',
  who: signedIn,
  async object(at) {
    const { round } = await findVoiceRound(at.db, at.params['round']);
    const cell = round.cells.find((name) => name === at.params['cell']);
    if (!cell) throw new NotFound();
    return { round, cell };
  },
  async page(at, { round, cell }, form) {
    const own = await findOwn(at, round);
    if (own === null) return seeOther(stepHref(round, await findNextStep(at, round)));
    return {
      title: cellWords[cell].question,
      ...(await voiceThread(at, round)),
      body: <CellPage round={round} cell={cell} said={own[cell]} form={form} />,
    };
  },
  form: z.object({ level: z.string(words.blank).min(1, words.blank), consent: z.string().optional() }),
  async post({ tx, by, object: { round, cell }, input }) {
    const isKnown = Object.hasOwn(cellWords[cell].levels, input.level);
    if (!isKnown && input.level !== 'not-said') return refuse({ level: words.blank });
    const level = isKnown ? input.level : null;
    const told = [{ cell, level, consents: input.consent === 'yes' }];
    const result = await tellAboutYou(tx, by, { roundId: round.id, told });
    if (!isRefused(result)) return seeOther(nextHref(round, cell));
    const field = result.refused === 'no-consent' && consentCells.includes(cell) ? 'consent' : '';
    return refuse({ [field]: words.refused[result.refused] });
  },
});

/** What the visitor has said; null where they have not answered, or can no longer be found. */
async function findOwn(at: Visit, round: Round): Promise<OwnCells | null> {
  if ((await findNextStep(at, round)) !== 'answered') return null;
  const ballotId = await findOwnBallotId(at.db, round.id, theActor(at).personId);
  return ballotId === null ? null : findOwnCells(at.db, round.id, ballotId);
}

function nextHref(round: Round, cell: Cell): string {
  const next = round.cells[round.cells.indexOf(cell) + 1];
  return next ? cellHref(round, next) : `/say/${round.slug}/about-you`;
}
