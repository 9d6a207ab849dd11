import { formatDate, formatInstant, londonDate } from '../../values/dates.ts';
import { SummaryList, type SummaryRow } from '../../web/govuk/summary-list.tsx';
import type { Round } from './rounds.queries.ts';
import { words } from './words.en.ts';

type CountedProps = { readonly round: Round; readonly isOver: boolean };

/** Everything that was fixed before the round opened: proof, rule, facts asked, least numbers, times, notices. */
export function HowItIsCounted({ round, isOver }: CountedProps) {
  return (
    <>
      <h2>{words.method}</h2>
      {round.announcedAt ? <p>{words.methodLede(formatDate(londonDate(round.announcedAt)))}</p> : null}
      <SummaryList rows={[...countedRows(round, isOver), ...timesRows(round), ...engagementRows(round)]} />
    </>
  );
}

function countedRows(round: Round, isOver: boolean): SummaryRow[] {
  const rule = words.rules[round.rule];
  const cells = round.cells.map((cell) => words.cells[cell]);
  return [
    {
      key: isOver ? words.couldAnswer : words.proof,
      value: (
        <>
          {words.proofs[round.tier]}
          <span class="cell-note">{words.tierName(round.tier)}</span>
        </>
      ),
    },
    {
      key: words.rule,
      value: (
        <>
          <strong>{rule.name}.</strong> {rule.means}
        </>
      ),
    },
    { key: words.facts, value: cells.length === 0 ? words.factsNone : words.factsAsked(cells) },
    {
      key: words.minimum,
      value: (
        <>
          {words.minimumMeans(round.minimumAnswers)}
          <span class="cell-note">{words.minimumWeighed(round.minimumEffective, round.minimumDistrict)}</span>
        </>
      ),
    },
  ];
}

function timesRows(round: Round): SummaryRow[] {
  return [
    { key: words.open, value: words.fromTo(formatInstant(round.opensAt), formatInstant(round.closesAt)) },
    { key: words.due, value: formatDate(round.mandateDueOn) },
    { key: words.framework, value: words.frameworkVersion(round.frameworkName, round.frameworkVersion) },
  ];
}

/** A round about one purchase says how the market was told, and that likely bidders are counted apart. */
function engagementRows(round: Round): SummaryRow[] {
  if (round.scope !== 'procurement') return [];
  const { engagementNotice, engagementReason } = round;
  return [
    ...(engagementNotice || engagementReason
      ? [
          {
            key: words.engagement,
            value: engagementNotice
              ? words.engagementNotice(engagementNotice)
              : words.engagementNone(engagementReason ?? ''),
          },
        ]
      : []),
    { key: words.bidders, value: words.biddersMeans },
  ];
}
