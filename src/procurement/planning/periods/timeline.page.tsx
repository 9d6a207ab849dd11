import { formatDate } from '../../../values/dates.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { WarningText } from '../../../web/govuk/warning-text.tsx';
import type { Plan } from '../load-plan.ts';
import { planHref } from '../plan-hrefs.rules.ts';
import { words } from '../words.en.ts';
import { latestNotice } from './timeline.rules.ts';
import { TimelineTable } from './timeline-table.tsx';

/** Days to read, score and decide that the reckoning back from the start allows for: an estimate, and said to be. */
const SCORING_DAYS = 42;

/** When each step can be at the earliest, and by when the notice must be out for the contract to begin in time. */
export function TimelinePage({ plan, mayPrepare }: { readonly plan: Plan; readonly mayPrepare: boolean }) {
  const { procurement, rows, timeline } = plan;
  const { timelinePage } = words;
  const latest = procurement.noticePublishedAt ? null : latestNotice(timeline, SCORING_DAYS);
  const start = formatDate(procurement.startsOn);
  return (
    <>
      <BackLink href={planHref(procurement)}>{words.backToPlan}</BackLink>
      <div class="desk-head">
        <h1>{timelinePage.title}</h1>
        <p>{procurement.title}</p>
      </div>
      <p>{timelinePage.lede}</p>
      {rows.some(({ moment, isTooEarly }) => moment === 'start' && isTooEarly) ? (
        <WarningText>{timelinePage.startTooEarly}</WarningText>
      ) : null}
      <TimelineTable rows={rows} isDirect={procurement.procedure === 'direct-award'} />
      <p class="note">{timelinePage.wholeDays}</p>
      {latest ? <p>{timelinePage.latest(start, formatDate(latest), SCORING_DAYS)}</p> : null}
      {mayPrepare && !procurement.noticePublishedAt && !procurement.lotsOf ? (
        <p>
          <a href={`${planHref(procurement)}/pipeline`}>{timelinePage.mend}</a>
        </p>
      ) : null}
    </>
  );
}
