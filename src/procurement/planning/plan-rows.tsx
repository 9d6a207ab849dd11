import { formatDate, formatInstant } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import type { SummaryRow } from '../../web/govuk/summary-list.tsx';
import { Tag } from '../../web/govuk/tag.tsx';
import { type NoticeKind, noticeNames } from '../notices/notice.rules.ts';
import type { Plan } from './load-plan.ts';
import { planHref, planNoticeHref, questionHref } from './plan-hrefs.rules.ts';
import { noticesWanted } from './plan-state.rules.ts';
import type { PlanQuestion } from './questions/question.rules.ts';
import { questionWords } from './questions/questions.en.ts';
import { words } from './words.en.ts';

/** A question of the plan with its answer and the way to change it. */
export function questionRow(
  { procurement, answers }: Plan,
  question: PlanQuestion,
  mayChange: boolean,
): SummaryRow {
  const answer = answers.get(question);
  const says = questionWords[question];
  const act = { href: questionHref(procurement, question), text: answer ? words.change : words.answer };
  return {
    key: says.name,
    value: answer ? (
      <>
        {says.choices[answer.choice]?.text ?? answer.choice}
        {answer.reason ? <span class="cell-note">{answer.reason}</span> : null}
      </>
    ) : (
      <Tag>{words.notYet}</Tag>
    ),
    actions: mayChange ? [{ ...act, hiddenText: says.name }] : undefined,
  };
}

/** The notices a plan calls for, its line in the pipeline, and its lots. */
export function otherRows(plan: Plan, mayPrepare: boolean): SummaryRow[] {
  const notices = noticesWanted(plan.answers, plan.asked).map((kind) => noticeRow(plan, kind, mayPrepare));
  if (plan.procurement.lotsOf) return notices;
  const open = mayPrepare && !plan.procurement.noticePublishedAt;
  const hasLots = plan.asked.includes('lots');
  return [...notices, pipelineRow(plan, open), ...(hasLots ? [lotsRow(plan, open)] : [])];
}

function noticeRow({ procurement, notices }: Plan, kind: NoticeKind, mayPrepare: boolean): SummaryRow {
  const notice = notices.findLast((each) => each.kind === kind);
  const key = `${capital(noticeNames[kind])} (${kind})`;
  const act = { href: planNoticeHref(procurement, kind), text: notice ? words.recordAgain : words.record };
  return {
    key,
    value: notice ? (
      words.published(notice.identifier, formatInstant(notice.publishedAt))
    ) : (
      <Tag>{words.noticeMissing}</Tag>
    ),
    actions: mayPrepare ? [{ ...act, hiddenText: key }] : undefined,
  };
}

function pipelineRow({ procurement, line }: Plan, open: boolean): SummaryRow {
  const act = { href: `${planHref(procurement)}/pipeline`, text: words.change, hiddenText: words.pipeline };
  return {
    key: words.pipeline,
    value: line
      ? words.pipelineIs(formatDate(line.noticeExpectedOn), formatDate(line.awardExpectedOn))
      : words.pipelineNot,
    actions: open ? [act] : undefined,
  };
}

function lotsRow({ procurement, lots }: Plan, open: boolean): SummaryRow {
  const act = { href: `${planHref(procurement)}/lots`, text: words.change, hiddenText: words.lots };
  return {
    key: words.lots,
    value: lots.length > 0 ? words.lotsAre(lots.length, wordsPounds(procurement.allLotsPence)) : words.noLots,
    actions: open ? [act] : undefined,
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
