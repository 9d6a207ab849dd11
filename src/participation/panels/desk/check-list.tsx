import type { Child } from 'hono/jsx';
import { formatInstant } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Tag } from '../../../web/govuk/tag.tsx';
import { missingSteps, type PanelStep, stepNames } from '../panel-details.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { categoryWords, words as panelWords } from '../words.en.ts';
import { deskOf } from './find-own-panel.ts';
import { words as stepWords } from './steps/words.en.ts';
import { words } from './words.en.ts';

/** Every step of a panel: what stands, and one act each; once announced, what was fixed. */
export function CheckList({ panel }: { readonly panel: Panel }) {
  const missing = missingSteps(panel);
  return (
    <SummaryList
      rows={stepNames.map((step) => ({
        key: stepWords.steps[step].name,
        value: missing.includes(step) ? <Tag>{words.toDo}</Tag> : <>{saidOf(panel)[step]()}</>,
        ...(panel.announcedAt
          ? {}
          : {
              actions: [
                {
                  href: `${deskOf(panel)}/${step}`,
                  text: missing.includes(step) ? words.doIt : words.change,
                  hiddenText: stepWords.steps[step].name,
                },
              ],
            }),
      }))}
    />
  );
}

/** What stands in each step, in a line or two. */
function saidOf(panel: Panel): Record<PanelStep, () => Child> {
  return {
    purpose: () => (
      <>
        {panel.procurementTitle}
        <span class="cell-note">{panelWords.purposes[panel.purpose]}</span>
      </>
    ),
    seats: () => words.seats(panel.seats ?? 0, panel.minimumAge ?? 0, panel.districtName ?? words.region),
    offer: () => (
      <>
        {words.offer(formatPounds(panel.paymentPence ?? 0), panel.days ?? 0)}
        <span class="cell-note">{panel.daysNote}</span>
        <span class="cell-note">{extrasOf(panel)}</span>
      </>
    ),
    hearing: () => panel.recruits.map((name) => stepWords.recruitNames[name]).join(', '),
    times: () => (
      <>
        {words.times(shown(panel.opensAt), shown(panel.closesAt))}
        <span class="cell-note">{words.drawn(shown(panel.drawsAt))}</span>
        <span class="cell-note">{panel.seedSource}</span>
      </>
    ),
    quotas: () => (
      <>
        {words.quotas((panel.categories ?? []).map((category) => categoryWords[category]).join(', '))}
        {panel.householdRule ? <span class="cell-note">{words.householdRule}</span> : null}
      </>
    ),
  };
}

function extrasOf({ childcare, expensesCovered }: Panel): string {
  const list = [childcare ? words.extras.childcare : '', expensesCovered ? words.extras.expenses : ''];
  const named = list.filter((each) => each !== '');
  return named.length === 0 ? words.withNothing : words.with(named.join(', '));
}

function shown(instant: Panel['opensAt']): string {
  return instant ? formatInstant(instant) : '';
}
