import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { firstPlace } from './first-place.rules.ts';
import { Counts, TierCounts } from './found-counts.tsx';
import type { PointsFinding } from './points-finding.rules.ts';
import { words } from './words.en.ts';

export type PointsPartProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly found: PointsFinding;
  /** Everyone’s whole points by the adopted rule, in the round’s order of outcomes. */
  readonly adopted: readonly number[];
};

/** Whether leaving some answers out would change what comes first: the sentence, the table, and how many they are. */
export function Otherwise(props: PointsPartProps) {
  const { outcomes, found, adopted, round } = props;
  const others = [
    { name: words.withoutUnverified, head: words.withoutUnverifiedHead, shares: found.withoutUnverified },
    { name: words.withoutBidders, head: words.withoutBiddersHead, shares: found.withoutBidders },
  ].flatMap(({ name, head, shares }) => (shares ? [{ name, head, whole: shares.whole }] : []));
  const columns = [{ head: words.everyone, whole: adopted }, ...others];
  return (
    <>
      <h2>{words.otherwiseTitle}</h2>
      {others.length > 0 ? (
        <>
          <p>{sentenceOf(outcomes, adopted, others)}</p>
          <p class="note">{words.otherwiseLede}</p>
          <SharesTable caption={words.otherwiseCaption} outcomes={outcomes} columns={columns} />
        </>
      ) : null}
      <Counts
        caption={words.answeredCaption}
        head={words.answeredHead}
        counts={found.answered}
        names={words.answeredAs}
      />
      <TierCounts counts={found.tiers} />
      {round.scope === 'procurement' ? (
        <Counts
          caption={words.biddersCaption}
          head={words.answeredHead}
          counts={found.bidders}
          names={words.bidderSaid}
        />
      ) : null}
      <p class="note">{words.countsRounded}</p>
    </>
  );
}

function sentenceOf(
  outcomes: readonly RoundOutcome[],
  adopted: readonly number[],
  others: readonly { readonly name: string; readonly whole: readonly number[] }[],
): string {
  const first = firstsOf(outcomes, adopted);
  const differing = others
    .map(({ name, whole }) => ({ name, firsts: firstsOf(outcomes, whole) }))
    .filter(({ firsts }) => firsts.join() !== first.join());
  if (differing.length === 0) return words.otherwiseSame(first);
  return differing.map(({ name, firsts }) => words.otherwiseDiffers(name, firsts)).join(' ');
}

function firstsOf(outcomes: readonly RoundOutcome[], whole: readonly number[]): string[] {
  return firstPlace(outcomes.map(({ plainName }, place) => ({ name: plainName, whole: whole[place] ?? 0 })));
}

type SharesTableProps = {
  readonly caption: string;
  readonly outcomes: readonly RoundOutcome[];
  readonly columns: readonly { readonly head: string; readonly whole: readonly number[] }[];
};

function SharesTable({ caption, outcomes, columns }: SharesTableProps) {
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[words.outcome, ...columns.map(({ head }) => ({ text: head, numeric: true }))]}
        rows={outcomes.map(({ plainName }, row) => [
          plainName,
          ...columns.map(({ whole }) => ({ text: whole[row], numeric: true })),
        ])}
      />
    </Scroll>
  );
}

type DistrictsProps = Omit<PointsPartProps, 'adopted'> & {
  readonly nameOf: (slug: string) => string;
};

/** The same rule for each district with people enough, where there are two of them to put side by side. */
export function DistrictShares({ round, outcomes, found, nameOf }: DistrictsProps) {
  if (found.districts.length < 2) return null;
  return (
    <>
      <h2>{words.districtsTitle}</h2>
      <p>{words.districtsLede(round.minimumDistrict)}</p>
      <Scroll label={words.districtsCaption}>
        <Table
          caption={words.districtsCaption}
          firstCellIsHeader
          head={[words.district, ...outcomes.map(({ plainName }) => ({ text: plainName, numeric: true }))]}
          rows={found.districts.map(({ slug, shares }) => [
            nameOf(slug),
            ...shares.whole.map((whole) => ({ text: String(whole), numeric: true })),
          ])}
        />
      </Scroll>
    </>
  );
}
