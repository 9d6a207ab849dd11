import { amount } from '../../../accountability/promises/quantity.words.en.ts';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { Answered, Empty } from '../../../web/shell/layout.tsx';
import type { OpenedCommitment } from '../../bids/opened-bid.rules.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { howMarked } from '../how-marked.words.en.ts';
import { marksText } from '../marks.rules.ts';
import {
  Counterfactual,
  counterfactualSentence,
  Ranking,
  type ResultProps,
  Reversal,
  Sensitivity,
} from '../result-sections.tsx';
import type { PublishedAward } from './visit-published.ts';
import { words } from './words.en.ts';

type AwardPageProps = { readonly procurement: Procurement; readonly award: PublishedAward | undefined };

/** The award station of a thread, for everyone: five sentences, then the sums and how firm they are. */
export function AwardPage({ procurement, award }: AwardPageProps) {
  if (!award) return <ToCome procurement={procurement} />;
  const { naming, criteria, result } = award;
  const shown: ResultProps = { naming, criteria, result };
  return (
    <>
      <p class="kicker">{words.kicker(procurement.bodyName)}</p>
      <h1>{words.won(award.winnerName)}</h1>
      <Sentences procurement={procurement} award={award} />
      <h2>{words.ranking}</h2>
      <p>{words.rankingLede}</p>
      <Ranking {...shown} />
      <p class="note">{words.exact}</p>
      <HowMarked criteria={criteria} />
      <Counterfactual
        {...shown}
        told={award.told}
        winner={award.winnerBidder}
        draftWeights={award.file.draftWeights}
      />
      <Sensitivity {...shown} />
      <Reversal {...shown} />
      <Recompute procurement={procurement} />
      <Elsewhere procurement={procurement} winner={award} />
    </>
  );
}

function ToCome({ procurement }: Pick<AwardPageProps, 'procurement'>) {
  const { bodyName } = procurement;
  return (
    <>
      <p class="kicker">{words.kicker(bodyName)}</p>
      <h1>{words.toCome}</h1>
      <Empty>
        <p>{words.toComeBody(bodyName)}</p>
      </Empty>
      <Elsewhere procurement={procurement} />
    </>
  );
}

type SentencesProps = { readonly procurement: Procurement; readonly award: PublishedAward };

/** Who won, why, what they promised, what residents changed, and what happens now. */
function Sentences({ procurement, award }: SentencesProps) {
  const { winnerName, publishedAt, decidedByName, naming, told } = award;
  const who = words.on(decidedByName, procurement.bodyName);
  const total = award.result.ranking.find(({ bidder }) => bidder === award.winnerBidder)?.total;
  const date = formatDate(londonDate(publishedAt));
  return (
    <>
      <p class="lede">{words.wonBy(who, date, winnerName, total ? marksText(total) : '')}</p>
      <Answered>
        <p>
          <strong>{words.why}.</strong> {award.reason}
        </p>
      </Answered>
      <p>{counterfactualSentence(told, naming, award.winnerBidder)}</p>
      <Offers supplier={winnerName} commitments={award.commitments} />
      <p>{nextSentence(award)}</p>
    </>
  );
}

type OffersProps = { readonly supplier: string; readonly commitments: readonly OpenedCommitment[] };

function Offers({ supplier, commitments }: OffersProps) {
  if (commitments.length === 0) return <p>{words.promisedNothing(supplier)}</p>;
  return (
    <>
      <p>{words.promised(supplier)}</p>
      <ul>
        {commitments.map(({ quantity, unit, measureName }) => (
          <li>{words.promise(amount(Number(quantity), unit), measureName)}</li>
        ))}
      </ul>
    </>
  );
}

function nextSentence({ signedAt, standstillEndsOn, isInStandstill }: PublishedAward): string {
  if (signedAt) return words.signed(formatDate(londonDate(signedAt)));
  return isInStandstill && standstillEndsOn ? words.standstill(standstillEndsOn) : words.mayBeSigned;
}

/** How each criterion’s marks come about, as its notice published it. */
function HowMarked({ criteria }: Pick<PublishedAward, 'criteria'>) {
  return (
    <Details summary={words.howMarked}>
      <ul>
        {criteria.map((criterion) => (
          <li>
            <strong>
              {criterion.code}: {criterion.title}.
            </strong>{' '}
            {howMarked({ ...criterion, unit: criterion.measures[0]?.unit ?? null })}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Recompute({ procurement }: Pick<AwardPageProps, 'procurement'>) {
  return (
    <>
      <h2>{words.recompute}</h2>
      <p>{words.recomputeLede}</p>
      <p>
        <a href={`${threadHref(procurement)}/award/evaluation.json`} download>
          {words.recomputeDownload}
        </a>
      </p>
      <p>{words.recomputeWhere}</p>
      <p>
        <code>{words.recomputeCommand}</code>
      </p>
    </>
  );
}

type ElsewhereProps = Pick<AwardPageProps, 'procurement'> & {
  readonly winner?: Pick<PublishedAward, 'winnerName' | 'winnerSlug'>;
};

function Elsewhere({ procurement, winner }: ElsewhereProps) {
  const thread = threadHref(procurement);
  return (
    <ul class="take">
      {winner ? (
        <li>
          <a href={`/suppliers/${winner.winnerSlug}`}>{winner.winnerName}</a>
        </li>
      ) : null}
      <li>
        <a href={thread}>{words.thread}</a>
      </li>
      <li>
        <a href={`${thread}/scores`}>{words.scores}</a>
      </li>
      <li>
        <a href={`${thread}/award?as=json`}>{words.data}</a>
      </li>
    </ul>
  );
}
