import { formatDate, formatInstant } from '../../../values/dates.ts';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { noticeNames } from '../../notices/notice.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { RegimeWords } from '../../tenders/regime-words.tsx';
import type { Plan } from '../load-plan.ts';
import { TimelineTable } from '../periods/timeline-table.tsx';
import { decideSpeaking } from '../pipeline/coming.rules.ts';
import { planParts } from '../plan-state.rules.ts';
import type { PlanQuestion } from '../questions/question.rules.ts';
import { questionWords } from '../questions/questions.en.ts';
import { words as planWords } from '../words.en.ts';
import { words } from './public-plan.words.en.ts';

type PublicPlanProps = { readonly plan: Plan; readonly speaks: string };

/** What is planned, and why this way: every answer with its reason, as everyone may read it. */
export function PublicPlanPage({ plan, speaks }: PublicPlanProps) {
  const { procurement, answers, lots, notices, rows } = plan;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede(procurement.bodyName, procurement.title)}</p>
      <p>
        <strong>{speaks}</strong>
      </p>
      {answers.size === 0 ? (
        <Empty>
          <p>{words.nothingYet(procurement.bodyName)}</p>
          <p>
            <a href={threadHref(procurement)}>{words.thread}</a>
          </p>
        </Empty>
      ) : (
        <Answers plan={plan} />
      )}
      <h2>{planWords.rulesTitle}</h2>
      <RegimeWords kind={procurement.kindOfService} regime={plan.regime} />
      <h2>{planWords.timeline}</h2>
      <TimelineTable rows={rows} isDirect={procurement.procedure === 'direct-award'} />
      {lots.length > 0 ? (
        <>
          <h2>{planWords.lots}</h2>
          <ol>
            {lots.map((lot) => (
              <li>
                <a href={threadHref(lot)}>{lot.title}</a>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <Notices notices={notices} />
    </>
  );
}

function Notices({ notices }: Pick<Plan, 'notices'>) {
  const shown = notices.filter(({ kind }) => kind === 'UK2' || kind === 'UK3' || kind === 'UK5');
  if (shown.length === 0) return null;
  return (
    <>
      <h2>{planWords.notices}</h2>
      <SummaryList
        rows={shown.map(({ kind, identifier, publishedAt }) => ({
          key: `${kind}: ${noticeNames[kind]}`,
          value: planWords.published(identifier, formatInstant(publishedAt)),
        }))}
      />
    </>
  );
}

/** What was answered to what is asked of it now: an answer from before the procedure changed says nothing any more. */
function Answers({ plan: { answers, asked, procurement } }: { readonly plan: Plan }) {
  const stands = (question: PlanQuestion) => procurement.lotsOf !== null || asked.includes(question);
  return (
    <>
      {planParts.map(({ part, questions }) => {
        const given = questions.filter(stands).flatMap((question) => answers.get(question) ?? []);
        return given.length === 0 ? null : (
          <>
            <h2>{planWords.parts[part]}</h2>
            <SummaryList
              rows={given.map(({ question, choice, reason, startsOn, endsOn, answeredBy, answeredAt }) => ({
                key: questionWords[question].name,
                value: (
                  <>
                    {questionWords[question].choices[choice]?.text ?? choice}
                    {startsOn ? ` ${words.days(formatDate(startsOn), endsOn && formatDate(endsOn))}` : ''}
                    {reason ? <span class="cell-note">{reason}</span> : null}
                    <span class="cell-note">
                      {planWords.answered(answeredBy ?? '', formatInstant(answeredAt))}
                    </span>
                  </>
                ),
              }))}
            />
          </>
        );
      })}
    </>
  );
}

/** When residents can speak about it, in a sentence. */
export function speakingOf({ round, line, today }: Plan) {
  return decideSpeaking(
    {
      roundOpensAt: round?.opensAt ?? null,
      roundClosesAt: round?.closesAt ?? null,
      residentsFrom: line?.residentsFrom ?? null,
      residentsUntil: line?.residentsUntil ?? null,
    },
    today,
  );
}
