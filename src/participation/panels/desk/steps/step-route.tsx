import type { Child } from 'hono/jsx';
import { isRefused } from '../../../../acts/by.ts';
import type { Transaction } from '../../../../db/connect.ts';
import { type FormReader, formOf } from '../../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { StepPage } from '../../../../web/shell/step-page.tsx';
import type { PanelDetails, PanelStep } from '../../panel-details.rules.ts';
import { missingSteps, stepNames } from '../../panel-details.rules.ts';
import { findPanel, type Panel } from '../../panels.queries.ts';
import { changePanel, type PrepareRefusal } from '../../prepare-panel.ts';
import { deskOf, findOwnPanel } from '../find-own-panel.ts';
import { findOffered, type Offered } from '../offered.queries.ts';
import { words } from './words.en.ts';

export type FieldsProps = {
  readonly form: FormState;
  readonly offered: Offered;
  /** What stands so far; nothing of a panel that is only being begun. */
  readonly panel?: Panel | undefined;
};

type StepSpec = {
  readonly step: PanelStep;
  readonly Fields: (props: FieldsProps) => Child;
  readonly read: (form: FormReader, of: { offered: Offered; panel: Panel }) => Partial<PanelDetails>;
};

/** The page and the form of one step; saved, it leads to the next one that is missing. */
export function stepRoute({ step, Fields, read }: StepSpec) {
  return route({
    path: `/work/:body/panels/:panel/${step}`,
    who: bodyRole('procurement-officer'),
    async object(at) {
      const panel = await findOwnPanel(at);
      return { panel, offered: await findOffered(at.db, panel.bodyId) };
    },
    page(_at, { panel, offered }, form) {
      if (panel.announcedAt) return seeOther(deskOf(panel));
      const { title, lede } = words.steps[step];
      const page = {
        title,
        lede,
        action: `${deskOf(panel)}/${step}`,
        back: { href: deskOf(panel), text: words.back },
        errors: form.errors,
        fields: <Fields form={form} offered={offered} panel={panel} />,
      };
      return { title, desk: true, body: <StepPage {...page} save={words.save} /> };
    },
    form: ({ panel, offered }) => formOf((form) => read(form, { offered, panel })),
    async post({ tx, by, object: { panel }, input }) {
      const key = { bodyId: panel.bodyId, panelId: panel.id };
      const changed = await changePanel(tx, by, { ...key, change: input });
      return isRefused<PrepareRefusal>(changed)
        ? refuse(worded(changed.refused))
        : seeOther(await hrefAfter(tx, panel, step));
    },
  });
}

/** On to the next step that is missing, for whoever does this one for the first time; else back to the check list. */
export async function hrefAfter(tx: Transaction, before: Panel, step: PanelStep): Promise<string> {
  if (step !== 'purpose' && !missingSteps(before).includes(step)) return deskOf(before);
  const now = await findPanel(tx, { bodyId: before.bodyId, panelId: before.id });
  const next = missingSteps(now).find((each) => stepNames.indexOf(each) > stepNames.indexOf(step));
  return next ? `${deskOf(now)}/${next}` : deskOf(now);
}

/** What the rules refuse, beside the field it is about. */
export function worded(word: PrepareRefusal): Record<string, string> {
  const { field, text } = words.refused[word];
  return { [field]: text };
}
