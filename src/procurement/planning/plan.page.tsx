import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { RegimeWords } from '../tenders/regime-words.tsx';
import type { Plan } from './load-plan.ts';
import { planHref, publicPlanHref, questionHref } from './plan-hrefs.rules.ts';
import { otherRows, questionRow } from './plan-rows.tsx';
import { nextQuestion, planParts } from './plan-state.rules.ts';
import { words } from './words.en.ts';

type PlanPageProps = { readonly plan: Plan; readonly mayPrepare: boolean };

/** The plan of a purchase: every question with its answer, one act each; beside it which rules apply. */
export function PlanPage({ plan, mayPrepare }: PlanPageProps) {
  const { procurement, asked, answers, lots } = plan;
  const mayChange = mayPrepare && !procurement.noticePublishedAt;
  const next = mayChange ? nextQuestion(asked, answers) : undefined;
  const lead = procurement.lotsOf ? lots[0] : undefined;
  return (
    <>
      <BackLink href={deskHref(procurement)}>{words.back}</BackLink>
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{procurement.title}</p>
      </div>
      <Columns kind="side">
        <section>
          {lead ? (
            <OfAnother lead={lead} />
          ) : (
            <p>{procurement.noticePublishedAt ? words.locked : words.lede}</p>
          )}
          {next ? <Button href={questionHref(procurement, next)}>{words.next}</Button> : null}
          <Questions plan={plan} mayChange={mayChange} />
          <h2>{words.notices}</h2>
          <SummaryList rows={otherRows(plan, mayPrepare)} />
        </section>
        <section>
          <h2>{words.rulesTitle}</h2>
          <RegimeWords kind={procurement.kindOfService} regime={plan.regime} />
          <ul class="queue">
            <li>
              <a href={`${planHref(procurement)}/timeline`}>{words.timeline}</a>
            </li>
            <li>
              <a href={publicPlanHref(procurement)}>{words.publicPlan}</a>
            </li>
          </ul>
        </section>
      </Columns>
    </>
  );
}

function OfAnother({ lead }: { readonly lead: Procurement }) {
  return (
    <InsetText>
      <p>{words.isALot(lead.title)}</p>
      <p>
        <a href={planHref(lead)}>{words.openLead}</a>
      </p>
    </InsetText>
  );
}

function Questions({ plan, mayChange }: { readonly plan: Plan; readonly mayChange: boolean }) {
  return (
    <>
      {planParts.map(({ part, questions }) => {
        const rows = questions
          .filter((question) => plan.asked.includes(question))
          .map((question) => questionRow(plan, question, mayChange));
        return rows.length === 0 ? null : (
          <>
            <h2>{words.parts[part]}</h2>
            <SummaryList rows={rows} />
          </>
        );
      })}
    </>
  );
}
