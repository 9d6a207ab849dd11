import { z } from 'zod';
import type { BodyRole } from '../../../acts/by.ts';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { dateFrom } from '../../../web/edge/date-field.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import type { Act } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { onlookers, publishers } from '../deciding/who.rules.ts';
import { askAboutPrice, leavePriceUnasked } from './ask-about-price.ts';
import { decidePrice } from './decide-price.ts';
import { LowPricePage } from './low-price.page.tsx';
import { LowPricesPage } from './low-prices.page.tsx';
import type { AskRefusal, DecidePriceRefusal } from './refusals.rules.ts';
import { visitLowPrice, visitLowPrices } from './visit-low-prices.ts';
import { words } from './words.en.ts';

/** Prices that may be abnormally low, all of them. */
export const lowPricesRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/low-prices',
    who: bodyRole(...onlookers),
    object: visitLowPrices,
    page: ({ actor }, { procurement, thread, lines }) => ({
      title: words.title(procurement.title),
      desk: true,
      thread,
      body: (
        <LowPricesPage
          procurement={procurement}
          lines={lines}
          mayAsk={actor?.hat.kind === 'body' && (publishers as readonly BodyRole[]).includes(actor.hat.role)}
        />
      ),
    }),
  },
);

type Typed = Readonly<Record<string, unknown>>;
const textOf = (typed: Typed, name: string) => String(typed[name] ?? '').trim();

const form = z.looseObject({ act: z.enum(['ask', 'leave', 'decide']) }).transform((typed, at) => {
  if (typed.act === 'ask')
    return {
      act: 'ask' as const,
      question: textOf(typed, 'question'),
      explainBy: dateFrom(typed, 'explainBy', words.explainByWhat, at),
    };
  if (typed.act === 'leave') return { act: 'leave' as const, reason: textOf(typed, 'leaveReason') };
  const decision = typed['decision'];
  if (decision !== 'accepted' && decision !== 'disregarded') {
    at.addIssue({ code: 'custom', path: ['decision'], message: words.choose });
    return z.NEVER;
  }
  const decided: 'accepted' | 'disregarded' = decision;
  return { act: 'decide' as const, decision: decided, reason: textOf(typed, 'reason') };
});
type Input = z.output<typeof form>;
type Object = Awaited<ReturnType<typeof visitLowPrice>>;

/** One price: the officer asks, or says why not; later decides. */
export const lowPriceRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/low-prices/:bid',
    who: bodyRole(...publishers),
    object: visitLowPrice,
    page: (at, desk, shown) => ({
      title: words.title(desk.procurement.title),
      desk: true,
      thread: desk.thread,
      body: <LowPricePage {...desk} form={shown} action={at.path} />,
    }),
    form,
    post: carryOut,
  },
);

async function carryOut(act: Act<Object, Input>): Promise<Outcome> {
  const { at, tx, by, object, input } = act;
  const key = { ...keyOf(object.procurement), bidId: object.line.bid.id };
  const back = seeOther(`${deskHref(object.procurement)}/low-prices`);
  const found = await checkPublicWords(tx, by, key, wordsOf(input), { exceptBids: [key.bidId] });
  if (found) return refuse(found);
  if (input.act === 'ask') {
    const asked = await askAboutPrice(tx, by, { ...key, ...input, publicUrl: at.site.publicUrl });
    return isRefused<AskRefusal>(asked)
      ? refuse({ [askField(asked.refused)]: words.askRefusals[asked.refused] })
      : back;
  }
  if (input.act === 'leave') {
    const left = await leavePriceUnasked(tx, by, { ...key, ...input });
    if (!isRefused<keyof typeof words.leaveRefusals>(left)) return back;
    const isHeld = left.refused in words.askRefusals;
    return refuse({ [isHeld ? '' : 'leaveReason']: words.leaveRefusals[left.refused] });
  }
  const decided = await decidePrice(tx, by, { ...key, ...input });
  if (!isRefused<DecidePriceRefusal>(decided)) return back;
  return refuse({ [decideField(decided.refused)]: words.decideRefusals[decided.refused] });
}

function wordsOf(input: Input): Readonly<Record<string, string>> {
  if (input.act === 'ask') return { question: input.question };
  return input.act === 'leave' ? { leaveReason: input.reason } : { reason: input.reason };
}

function askField(refused: AskRefusal): string {
  if (refused === 'question-short') return 'question';
  return refused === 'too-soon' ? 'explainBy' : '';
}

function decideField(refused: DecidePriceRefusal): string {
  if (refused === 'still-time') return 'decision';
  const whole: readonly DecidePriceRefusal[] = [
    'not-asked',
    'already-decided',
    'award-decided',
    'conflicting-hats',
    'stood-aside',
  ];
  return whole.includes(refused) ? '' : 'reason';
}
