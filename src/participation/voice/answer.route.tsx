import { z } from 'zod';
import { databaseClock } from '../../acts/clock.ts';
import { isWhole } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { signedIn } from '../../web/edge/access.rules.ts';
import {
  type FormErrors,
  type Outcome,
  refuse,
  type Screen,
  seeOther,
  showScreen,
} from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { changePoints } from '../../web/points/points.rules.ts';
import { AnsweredPage, AnswerPage, ScalePage } from './answer.page.tsx';
import { pointsField, readAllPoints, readAnswerForm } from './answer-form.rules.ts';
import { findVoiceRound, type VoiceRound } from './find-voice-round.ts';
import { giveAnswer } from './give-answer.ts';
import { findNextStep, stepHref } from './next-step.ts';
import { toHundred } from './points.rules.ts';
import { handOverSecret } from './receipt-cookie.ts';
import { receiptKeys, receiptSecretFrom } from './receipt-secret.rules.ts';
import { hasAnswerCopy } from './voice.queries.ts';
import { voiceThread } from './voice-thread.ts';
import { words } from './words.en.ts';

type Typed = Readonly<Record<string, string>>;

/** The points question. The answer itself is one statement (docs/decisions/0003), so it is posted directly. */
export const answerRoute = route({
  path: '/say/:round/answer',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, found, form) {
    const { round } = found;
    if (Object.keys(form.errors).length === 0) {
      const step = await findNextStep(at, round);
      if (step === 'answered') return answeredScreen(at, found);
      if (step !== 'answer') return seeOther(stepHref(round, step));
    }
    const typed = readAnswerForm(form.values, fieldsOf(found)).typed;
    return questionScreen(at, found, typed, form.errors);
  },
  form: z.record(z.string(), z.unknown()),
  async postDirectly(at, found, values) {
    const fields = fieldsOf(found);
    const { typed, change, act, token } = readAnswerForm(values, fields);
    if (change !== undefined)
      return showScreen(await questionScreen(at, found, changePoints(typed, change), {}));
    if (act === 'change') return showScreen(await questionScreen(at, found, typed, {}));
    const read = readAllPoints(typed, fields);
    if ('refused' in read) return refuse(wordRefusals(found, read.refused));
    if (act === 'add') return showScreen(await questionScreen(at, found, typed, {}));
    const hundred = toHundred(read.points);
    if (hundred.as === 'nothing') return refuse({ [fields[0] ?? '']: words.nothingGiven });
    if (hundred.as === 'scaled' && act !== 'give-scaled') {
      const total = toDecimal(hundred.total, isWhole(hundred.total) ? 0 : 1);
      return showScreen(await scaleScreen(at, found, typed, total, hundred.points));
    }
    return give(at, found, hundred.points, token);
  },
});

function fieldsOf({ outcomes }: VoiceRound): string[] {
  return outcomes.map(({ slug }) => pointsField(slug));
}

/** Gives the points. The same form sent twice leads to the same receipt. */
async function give(
  at: Visit,
  { round }: VoiceRound,
  points: readonly number[],
  token: string | undefined,
): Promise<Outcome> {
  const { site } = at;
  const actor = theActor(at);
  const receiptSecret = receiptSecretFrom(token ?? uuidV4(site.random), actor.personId, round.id);
  const instant = site.clock === databaseClock ? undefined : await site.clock.now(at.db);
  const input = { roundId: round.id, points, receiptSecret, at: instant };
  const given = await giveAnswer(site.pool, { actor, random: site.random }, input);
  const isSameForm =
    'refused' in given &&
    given.refused === 'already-answered' &&
    (await hasAnswerCopy(at.db, round.id, receiptKeys(receiptSecret).lookup));
  if ('refused' in given && !isSameForm) return refuse({ '': words.refused[given.refused] });
  handOverSecret(at, round, receiptSecret);
  return seeOther(`/say/${round.slug}/done`);
}

function wordRefusals(
  { outcomes }: VoiceRound,
  refused: Readonly<Record<string, keyof typeof words.pointsRefused>>,
): FormErrors {
  const errors: Record<string, string> = {};
  for (const { slug, plainName } of outcomes) {
    const word = refused[pointsField(slug)];
    if (word) errors[pointsField(slug)] = words.pointsRefused[word](plainName);
  }
  return errors;
}

async function questionScreen(
  at: Visit,
  { round, outcomes }: VoiceRound,
  typed: Typed,
  errors: FormErrors,
): Promise<Screen> {
  const { slug, question } = round;
  return {
    title: question,
    ...(await voiceThread(at, round)),
    body: <AnswerPage slug={slug} question={question} outcomes={outcomes} typed={typed} errors={errors} />,
  };
}

async function scaleScreen(
  at: Visit,
  { round, outcomes }: VoiceRound,
  typed: Typed,
  total: string,
  scaled: readonly number[],
): Promise<Screen> {
  const shown = { slug: round.slug, outcomes, typed, total, scaled };
  return { title: words.scaleTitle, ...(await voiceThread(at, round)), body: <ScalePage {...shown} /> };
}

async function answeredScreen(at: Visit, { round }: VoiceRound): Promise<Screen> {
  return {
    title: words.answeredTitle,
    ...(await voiceThread(at, round)),
    body: <AnsweredPage slug={round.slug} />,
  };
}
