import type { Child } from 'hono/jsx';
import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { PanelState } from '../panel.rules.ts';
import { missingSteps } from '../panel-details.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { words as panelWords } from '../words.en.ts';
import { CheckList } from './check-list.tsx';
import { deskOf } from './find-own-panel.ts';
import { words } from './words.en.ts';

export type PanelDeskProps = {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly isOfficer: boolean;
  /** No question is named for residents, though the panel is to score. */
  readonly lacksQuestion: boolean;
  readonly errors: Errors;
  /** What there is to do now, once it is announced. */
  readonly now: Child;
};

/** One panel at the desk: what stands, what is missing, and what there is to do now. */
export function PanelDeskPage({ panel, state, isOfficer, lacksQuestion, errors, now }: PanelDeskProps) {
  const left = missingSteps(panel).length;
  return (
    <div class="task">
      <BackLink href={`/work/${panel.bodySlug}/panels`}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{panel.title}</h1>
      <p>
        <strong>{panelWords.states[state]}.</strong>{' '}
        {panel.announcedAt ? words.announced(formatDate(londonDate(panel.announcedAt))) : words.draftLede}
      </p>
      {lacksQuestion ? <InsetText>{words.noQuestion}</InsetText> : null}
      {now}
      <h2>{words.checkListTitle}</h2>
      {panel.announcedAt ? null : <p>{words.checkListLede(left)}</p>}
      <CheckList panel={panel} />
      {panel.announcedAt || !isOfficer ? null : <Announce panel={panel} isReady={left === 0} />}
    </div>
  );
}

function Announce({ panel, isReady }: { readonly panel: Panel; readonly isReady: boolean }) {
  return (
    <>
      <h2>{words.announceTitle}</h2>
      <p>{words.announceLede}</p>
      {isReady ? null : <p class="note">{words.announceNot}</p>}
      <Form action={deskOf(panel)}>
        <Button variant={isReady ? undefined : 'secondary'}>{words.announceAct}</Button>
      </Form>
    </>
  );
}
