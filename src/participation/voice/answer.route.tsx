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
  type SeeOther,
  seeOther,
  showScreen,
} from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { changePoints } from '../../web/points/points.rules.ts';
import { remember, stepBack } from '../../web/points/undo.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { AnsweredPage, AnswerPage, ScalePage } from './answer.page.tsx';
import {
  type AnswerForm,
  type Filled,
  pointsField,
  readAllPoints,
  readAnswerForm,
} from './answer-form.rules.ts';
import { beforeAnswering } from './before-answering.ts';
import { findVoiceRound, type VoiceRound } from './find-voice-round.ts';
import { afterAnswerHref, instantFor } from './finish-way.ts';
import { giveAnswer, giveAnswerAtOnce, type PointsAnswer } from './give-answer.ts';
import { insteadOfPoints } from './own-answer.rules.ts';
import { toHundred } from './points.rules.ts';
import { handOverSecret, secretInHand } from './receipt-cookie.ts';
import { type ReceiptSecret, receiptSecretFrom } from './receipt-secret.rules.ts';
import { findOwnBallot } from './voice.queries.ts';
import { voiceThread } from './voice-thread.ts';
import { words } from './words.en.ts';

/**
 * The points question, and the same again to change one’s answer while the round is open. The answer itself is one
 * statement (docs/decisions/0003), so it is posted directly.
 */
export const answerRoute = route({
  path: '/say/:round/answer',
  who: signedIn,
  object: (at) => findVoiceRound(at.db, at.params['round']),
  async page(at, found, form) {
    const filled = readAnswerForm(form.values, fieldsOf(found));
    if (Object.keys(form.errors).length > 0) return questionScreen(at, found, filled, form.errors);
    const { round } = found;
    const elsewhere = await beforeAnswering(at, round, 'points');
    if (elsewhere) return elsewhere;
    const own = await findOwnBallot(at.db, round.id, theActor(at).personId);
    if (!own?.pointsAnswer) return questionScreen(at, found, filled, {});
    if (!at.query.has('change')) return answeredScreen(at, found);
    const points = own.points ?? [];
    const typed = Object.fromEntries(
      fieldsOf(found).map((field, index) => [field, String(points[index] ?? 0)]),
    );
    return questionScreen(at, found, { typed, steps: [] }, {});
  },
  form: z.record(z.string(), z.unknown()),
  async postAtOnce(at, found, { values, sessionToken, sessionHash }) {
    const form = readAnswerForm(values, fieldsOf(found));
    const points = at.site.clock === databaseClock ? pointsOf(form, fieldsOf(found)) : null;
    if (!points) return null;
    const { round } = found;
    const receiptSecret = secretFor(at, round, form, sessionToken);
    const input = { roundId: round.id, sessionHash, points, receiptSecret };
    const isGiven = await giveAnswerAtOnce(at.site.pool, at.site.random, input);
    return isGiven ? given(at, round, receiptSecret) : null;
  },
  postDirectly(at, found, values) {
    const form = readAnswerForm(values, fieldsOf(found));
    const instead = insteadOfPoints.find((each) => each === form.act);
    if (instead) return give(at, found, instead, form);
    const shown = turned(form, fieldsOf(found));
    return shown ? show(at, found, shown) : takePoints(at, found, form);
  },
});

/** What the form shows next when a button was pressed that gives nothing and reads nothing. */
function turned({ typed, steps, change, act }: AnswerForm, fields: readonly string[]): Filled | undefined {
  if (change !== undefined)
    return { typed: changePoints(typed, change), steps: remember(steps, typed, fields) };
  if (act === 'undo') return stepBack(steps, typed, fields);
  return act === 'change' ? { typed, steps } : undefined;
}

async function show(at: Visit, found: VoiceRound, filled: Filled): Promise<Outcome> {
  return showScreen(await questionScreen(at, found, filled, {}));
}

/** Reads the points, adds them up, and gives them when they make 100 or their scaling was agreed to. */
async function takePoints(at: Visit, found: VoiceRound, form: AnswerForm): Promise<Outcome> {
  const { typed, steps, act } = form;
  const fields = fieldsOf(found);
  const read = readAllPoints(typed, fields);
  if ('refused' in read) return refuse(wordRefusals(found, read.refused));
  if (act === 'add') return show(at, found, { typed, steps: remember(steps, typed, fields) });
  const hundred = toHundred(read.points);
  if (hundred.as === 'nothing') return refuse({ [fields[0] ?? '']: words.nothingGiven });
  if (hundred.as === 'scaled' && act !== 'give-scaled') {
    const total = toDecimal(hundred.total, isWhole(hundred.total) ? 0 : 1);
    return showScreen(await scaleScreen(at, found, typed, total, hundred.points));
  }
  return give(at, found, hundred.points, form);
}

function fieldsOf({ outcomes }: VoiceRound): string[] {
  return outcomes.map(({ slug }) => pointsField(slug));
}

/** What a form gives as it stands; null when it gives nothing, or something is still to be said about it. */
function pointsOf(
  { typed, act, change }: AnswerForm,
  fields: readonly string[],
): PointsAnswer['points'] | null {
  const instead = insteadOfPoints.find((each) => each === act);
  if (instead || change !== undefined) return instead ?? null;
  const read = act === 'give' || act === 'give-scaled' ? readAllPoints(typed, fields) : { refused: {} };
  if ('refused' in read) return null;
  const hundred = toHundred(read.points);
  return hundred.as === 'given' || (hundred.as === 'scaled' && act === 'give-scaled') ? hundred.points : null;
}

/** The secret that this browser holds for the round already, or one that the same form sent twice leads to again. */
function secretFor(at: Visit, round: Round, { token }: AnswerForm, browser: string): ReceiptSecret {
  return secretInHand(at) ?? receiptSecretFrom(token ?? uuidV4(at.site.random), browser, round.id);
}

function given(at: Visit, round: Round, receiptSecret: ReceiptSecret): SeeOther {
  handOverSecret(at, round, receiptSecret);
  return seeOther(afterAnswerHref(round));
}

async function give(
  at: Visit,
  { round }: VoiceRound,
  points: PointsAnswer['points'],
  form: AnswerForm,
): Promise<Outcome> {
  const { site } = at;
  const receiptSecret = secretFor(at, round, form, at.signed?.sessionToken ?? '');
  const input = { roundId: round.id, personId: theActor(at).personId, at: await instantFor(at) };
  const answered = await giveAnswer(site.pool, site.random, { ...input, points, receiptSecret });
  return 'refused' in answered
    ? refuse({ '': words.refused[answered.refused] })
    : given(at, round, receiptSecret);
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
  filled: Filled,
  errors: FormErrors,
): Promise<Screen> {
  const { slug, question } = round;
  return {
    title: question,
    ...(await voiceThread(at, round)),
    body: <AnswerPage slug={slug} question={question} outcomes={outcomes} filled={filled} errors={errors} />,
  };
}

async function scaleScreen(
  at: Visit,
  { round, outcomes }: VoiceRound,
  typed: Filled['typed'],
  total: string,
  scaled: readonly number[],
): Promise<Screen> {
  const { slug } = round;
  return {
    title: words.scaleTitle,
    ...(await voiceThread(at, round)),
    body: <ScalePage slug={slug} outcomes={outcomes} typed={typed} total={total} scaled={scaled} />,
  };
}

async function answeredScreen(at: Visit, { round }: VoiceRound): Promise<Screen> {
  return {
    title: words.answeredTitle,
    ...(await voiceThread(at, round)),
    body: <AnsweredPage round={round} />,
  };
}
