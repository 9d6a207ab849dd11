import { formatDate, londonDate } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Answered } from '../../../web/shell/layout.tsx';
import { deskHref, threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Award } from '../awards.queries.ts';
import { bidderOf } from '../evaluation-file.rules.ts';
import { FlagList } from '../flag-list.tsx';
import { marksText, tellCounterfactual, tellUnvaried } from '../marks.rules.ts';
import {
  Counterfactual,
  LowPrices,
  Ranking,
  type ResultProps,
  Reversal,
  Sensitivity,
  Unvaried,
} from '../result-sections.tsx';
import { type AwardDesk, findFirst } from './visit-award.ts';
import { words } from './words.en.ts';

type AwardDeskPageProps = {
  readonly desk: AwardDesk;
  readonly mayDecide: boolean;
  readonly mayPublish: boolean;
};

/** The authority’s desk for the award: where it stands, the ranking, and how firm it is. */
export function AwardDeskPage(props: AwardDeskPageProps) {
  const { reckoned, naming, criteria, award } = props.desk;
  const result: ResultProps | undefined = reckoned && { result: reckoned.result, criteria, naming };
  return (
    <>
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <Standing {...props} />
      </div>
      {props.desk.bids.length > 0 ? <Flags {...props} /> : null}
      {result && reckoned ? (
        <>
          {award ? null : <LowPrices {...result} />}
          <Ranking {...result} />
          <Sensitivity {...result} />
          <Reversal {...result} />
          <Counterfactual
            {...result}
            winner={reckoned.result.winner ?? ''}
            told={tellCounterfactual(reckoned.result, reckoned.result.winner ?? '', true)}
            draftWeights={reckoned.evaluation.draftWeights}
          />
          <Unvaried
            {...result}
            winner={reckoned.result.winner ?? ''}
            weights={reckoned.evaluation.unvariedWeights}
            told={tellUnvaried(reckoned.result, reckoned.result.winner ?? '', {
              isPublished: true,
              unvaried: reckoned.evaluation.unvariedWeights,
              criteria,
            })}
          />
        </>
      ) : null}
    </>
  );
}

function Standing({ desk, mayDecide, mayPublish }: AwardDeskPageProps) {
  const { procurement, award, reckoned, bids } = desk;
  if (award) return <Decided desk={desk} award={award} mayPublish={mayPublish} />;
  if (bids.length === 0) return <p>{words.notOpen}</p>;
  if (!reckoned) return <p>{words.missing(desk.agreed, desk.toAgree)}</p>;
  const first = findFirst(desk);
  const place = reckoned.result.ranking[0];
  if (!first || !place) return <p>{words.shared}</p>;
  return (
    <>
      <p>{words.first(desk.naming(place.bidder), marksText(place.total))}</p>
      <p>{words.toDecide}</p>
      {mayDecide ? <Button href={`${deskHref(procurement)}/award/decide`}>{words.decide}</Button> : null}
    </>
  );
}

type DecidedProps = {
  readonly desk: AwardDesk;
  readonly award: Award;
  readonly mayPublish: boolean;
};

function Decided({ desk, award, mayPublish }: DecidedProps) {
  const { procurement, bids, naming } = desk;
  const winner = bids.find(({ id }) => id === award.bidId);
  const decidedOn = formatDate(londonDate(award.decidedAt));
  return (
    <>
      <p>
        <strong>{words.goesTo(naming(bidderOf(winner?.label ?? '')))}</strong>
      </p>
      {award.summariesSentAt ? (
        <p>{words.summariesSent(formatDate(londonDate(award.summariesSentAt)))}</p>
      ) : null}
      {award.publishedAt ? (
        <p>
          {words.published(formatDate(londonDate(award.publishedAt)))}{' '}
          {award.standstillEndsOn ? words.standstill(award.standstillEndsOn) : words.noStandstill}{' '}
          {award.standstillKind === 'voluntary' ? words.voluntary(award.standstillWorkingDays ?? 0) : null}{' '}
          <a href={`${threadHref(procurement)}/award`}>{words.publicPage}</a>
        </p>
      ) : (
        <p>{words.decidedBy(award.decidedByName ?? procurement.bodyName, decidedOn)}</p>
      )}
      <Answered>
        <p>{award.reason}</p>
      </Answered>
      {!award.publishedAt && mayPublish ? (
        award.summariesSentAt ? (
          <Button href={`${deskHref(procurement)}/award/publish`}>{words.publish}</Button>
        ) : (
          <Button href={`${deskHref(procurement)}/award/summaries`}>{words.summaries}</Button>
        )
      ) : null}
    </>
  );
}

function Flags({ desk, mayPublish }: AwardDeskPageProps) {
  const { flags, procurement, naming, award } = desk;
  const noteHref = (flag: string) => `${deskHref(procurement)}/award/flags/${flag}`;
  return (
    <>
      <h2>{words.flags}</h2>
      {flags.length === 0 ? (
        <p>{words.flagsNone}</p>
      ) : (
        <>
          <p>{words.flagsLede}</p>
          <FlagList
            flags={flags}
            naming={naming}
            noted={words.flagNote}
            noteHref={award || !mayPublish ? undefined : noteHref}
            noteText={words.noteIt}
          />
        </>
      )}
      <p>
        <a href={`${deskHref(procurement)}/low-prices`}>{words.prices}</a>
      </p>
    </>
  );
}
