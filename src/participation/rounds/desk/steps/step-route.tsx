import type { Child } from 'hono/jsx';
import type { BodyRole } from '../../../../acts/by.ts';
import { isRefused } from '../../../../acts/by.ts';
import { type FormReader, formOf } from '../../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../../web/edge/visit.ts';
import { StepPage } from '../../../../web/shell/step-page.tsx';
import { type ChangeRefusal, changeRound } from '../../change-round.ts';
import { type Step, settledSteps } from '../../desk-steps.rules.ts';
import type { RoundDetails } from '../../round.rules.ts';
import type { Round } from '../../rounds.queries.ts';
import { deskOf, findPreparing, hrefAfter } from '../find-preparing.ts';
import { findOffered, type Offered } from '../offered.queries.ts';
import type { FieldsProps } from './step.page.tsx';
import { words } from './words.en.ts';

export type StepContext = { readonly offered: Offered; readonly round: Round };

/** A step of preparing a round: its fields, and how a posted form becomes a part of the round’s details. */
export type StepSpec = {
  readonly step: Exclude<Step, 'outcomes' | 'draft-weights'>;
  readonly Fields: (props: FieldsProps) => Child;
  readonly read: (form: FormReader, context: StepContext) => Partial<RoundDetails>;
  readonly roles?: readonly BodyRole[];
};

/** The page and the form of one step; saved, it leads to the next one that is missing. */
export function stepRoute({ step, Fields, read, roles = ['commissioner'] }: StepSpec) {
  return route({
    path: `/work/:body/rounds/:round/${step}`,
    who: bodyRole(...roles),
    async object(at) {
      const preparing = await findPreparing(at);
      return { preparing, offered: await findOffered(at.db, preparing.round.bodyId) };
    },
    page(at, { preparing: { round }, offered }, form) {
      if (round.announcedAt) return seeOther(deskOf(round));
      const { title, lede } = words.steps[step];
      const page = {
        title,
        lede,
        action: `${deskOf(round)}/${step}`,
        back: backOf(at, round),
        errors: form.errors,
        fields: <Fields form={form} offered={offered} round={round} />,
      };
      return { title, desk: true, body: <StepPage {...page} save={words.save} /> };
    },
    form: ({ preparing: { round }, offered }) => formOf((form) => read(form, { round, offered })),
    async post({ tx, by, object: { preparing }, input }) {
      const { id: roundId } = preparing.round;
      const settles = settledSteps.find((one) => one === step);
      const changed = await changeRound(tx, by, { roundId, change: input, settles });
      return isRefused<ChangeRefusal>(changed)
        ? refuse(worded(changed.refused))
        : seeOther(await hrefAfter(tx, by, preparing, step));
    },
  });
}

/** Back to the check list, for whoever prepares the round; to the rounds, for a procurement officer. */
function backOf(at: Visit, round: Round) {
  const { hat } = theActor(at);
  return hat.kind === 'body' && hat.role === 'commissioner'
    ? { href: deskOf(round), text: words.back }
    : { href: `/work/${round.bodySlug}/rounds`, text: words.backToRounds };
}

/** What the rules refuse, beside the field it is about. */
export function worded(word: ChangeRefusal): Record<string, string> {
  const { field, text } = words.refused[word];
  return { [field]: text };
}
