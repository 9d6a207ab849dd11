import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { dateFrom } from '../../../web/edge/date-field.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Act } from '../../../web/edge/visit.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { answerEnding } from './answer-ending.ts';
import { endings } from './challenge.rules.ts';
import { endChallenge } from './end-challenge.ts';
import type { AnswerRefusal, EndRefusal, SayRefusal, TellRefusal } from './refusals.rules.ts';
import { sayEnding } from './say-ending.ts';
import { type TellChallenge, tellChallenge } from './tell-challenge.ts';
import type { ChallengeDesk } from './visit-challenges.ts';
import { words } from './words.en.ts';

const MOST_NUMBER = 60;
const MOST_WORDS = 500;
const acts = ['tell', 'end', 'say', 'answer'] as const;

/** What a bidder or the authority typed: of a case that began, how one ended, or whether that is so. */
export const challengeForm = z.looseObject({ act: z.enum(acts) }).transform((typed, at) => {
  const textOf = (name: string, most: number) =>
    String(typed[name] ?? '')
      .trim()
      .slice(0, most);
  if (typed.act === 'tell')
    return {
      act: 'tell' as const,
      supplier: textOf('supplier', MOST_WORDS),
      claimNumber: textOf('claimNumber', MOST_NUMBER),
      begunOn: dateFrom(typed, 'begunOn', words.begunWhat, at),
    };
  const challengeId = textOf('challengeId', MOST_NUMBER);
  if (typed.act === 'answer') return { act: 'answer' as const, challengeId, isSo: typed['isSo'] === 'yes' };
  const ending = endings.find((each) => each === typed['ending']);
  if (!ending) {
    at.addIssue({ code: 'custom', path: ['ending'], message: words.choose });
    return z.NEVER;
  }
  const said = { ending, challengeId, words: textOf('endingWords', MOST_WORDS) };
  if (typed.act === 'end') return { act: 'end' as const, ...said };
  return { act: 'say' as const, ...said, on: dateFrom(typed, 'saidOn', words.sayOnWhat, at) };
});
export type ChallengeInput = z.output<typeof challengeForm>;

const tellFields: Readonly<Partial<Record<TellRefusal, string>>> = {
  'number-blank': 'claimNumber',
  'not-begun-yet': 'begunOn',
};
const sayFields: Readonly<Partial<Record<SayRefusal, string>>> = {
  'words-short': 'endingWords',
  'date-wrong': 'saidOn',
};

/** Carries out any of the acts, and comes back to the same page. */
export async function carryOutChallenge(
  act: Act<ChallengeDesk, ChallengeInput>,
  whose: Pick<TellChallenge, 'supplierId' | 'toldAs'>,
): Promise<Outcome> {
  const { at, tx, by, object, input } = act;
  const key = keyOf(object.procurement);
  if (input.act !== 'tell') return carryOutEnding(act, input);
  const told = await tellChallenge(tx, by, { ...key, ...whose, ...input });
  if (!isRefused<TellRefusal>(told)) return seeOther(at.path);
  return refuse({ [tellFields[told.refused] ?? '']: words.tellRefusals[told.refused] });
}

async function carryOutEnding(
  { at, tx, by, object }: Act<ChallengeDesk, ChallengeInput>,
  input: Exclude<ChallengeInput, { act: 'tell' }>,
): Promise<Outcome> {
  const key = keyOf(object.procurement);
  if (input.act === 'answer') {
    const answered = await answerEnding(tx, by, { ...key, ...input });
    if (!isRefused<AnswerRefusal>(answered)) return seeOther(at.path);
    return refuse({ '': words.answerRefusals[answered.refused] });
  }
  if (input.act === 'say') {
    const said = await sayEnding(tx, by, { ...key, ...input });
    if (!isRefused<SayRefusal>(said)) return seeOther(at.path);
    return refuse({ [sayFields[said.refused] ?? '']: words.sayRefusals[said.refused] });
  }
  const ended = await endChallenge(tx, by, { ...key, ...input });
  if (!isRefused<EndRefusal>(ended)) return seeOther(at.path);
  return refuse({ [ended.refused === 'words-short' ? 'endingWords' : '']: words.endRefusals[ended.refused] });
}
