import { formatDate, londonDate } from '../../../values/dates.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { Answered, Empty } from '../../../web/shell/layout.tsx';
import { openedWords } from '../../bids/subcontractors/opened.words.en.ts';
import { OpenedSubcontractorList } from '../../bids/subcontractors/opened-list.tsx';
import { words as challengeWords } from '../../contracts/challenges/words.en.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { FlagList } from '../flag-list.tsx';
import { howMarked } from '../how-marked.words.en.ts';
import {
  Counterfactual,
  Ranking,
  type ResultProps,
  Reversal,
  Sensitivity,
  Unvaried,
} from '../result-sections.tsx';
import { factsOf } from './five-facts.ts';
import { fiveSentences } from './five-sentences.en.ts';
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
      {award.subcontractors.length > 0 ? <h2>{openedWords.heading}</h2> : null}
      <OpenedSubcontractorList named={award.subcontractors} />
      <h2>{words.ranking}</h2>
      <p>{words.rankingLede}</p>
      <Ranking {...shown} />
      <p class="note">{words.exact}</p>
      <HowMarked criteria={criteria} />
      <LeftOut leftOut={award.leftOut} />
      <Counterfactual
        {...shown}
        told={award.told}
        winner={award.winnerBidder}
        draftWeights={award.file.draftWeights}
      />
      <Unvaried
        {...shown}
        told={award.toldUnvaried}
        winner={award.winnerBidder}
        weights={award.file.unvariedWeights}
      />
      <Sensitivity {...shown} />
      <Reversal {...shown} />
      <Flags flags={award.flags} naming={naming} />
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

/** Who won, why, what they promised, what residents changed, and what happens now: a sentence each. */
function Sentences({ procurement, award }: SentencesProps) {
  const [won, ...others] = fiveSentences(factsOf(procurement.bodyName, award));
  return (
    <>
      <p class="lede">{won}</p>
      {others.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <Answered>
        <p>
          <strong>{words.reason(procurement.bodyName)}</strong> {award.reason}
        </p>
      </Answered>
      {award.challenges.map((challenge) => (
        <p>{challengeSentence(challenge)}</p>
      ))}
    </>
  );
}

function challengeSentence({
  toldAt,
  pauses,
  ending,
  endedAt,
}: PublishedAward['challenges'][number]): string {
  const told = formatDate(londonDate(toldAt));
  if (ending && endedAt) return challengeWords.public.ended(formatDate(londonDate(endedAt)), ending);
  return pauses ? challengeWords.public.paused(told) : challengeWords.public.open(told);
}

/** Bids that were not ranked, and why; the bidders are not named. */
function LeftOut({ leftOut }: Pick<PublishedAward, 'leftOut'>) {
  if (leftOut.length === 0) return null;
  return (
    <>
      <h2>{words.leftOut}</h2>
      <ul>
        {leftOut.map(({ bidder, because }) => (
          <li>{words.leftOutBecause(bidder, because)}</li>
        ))}
      </ul>
    </>
  );
}

/** What stood out by public indicators when the authority decided, and what it says about it. */
function Flags({ flags, naming }: Pick<PublishedAward, 'flags' | 'naming'>) {
  return (
    <>
      <h2>{words.flags}</h2>
      <p>
        {flags.length === 0 ? words.flagsNone : words.flagsLede} <a href="/red-flags">{words.flagsAll}</a>
      </p>
      <FlagList flags={flags} naming={naming} noted={words.flagNote} />
    </>
  );
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
            {howMarked({ ...criterion, unit: null, ...criterion.measures[0] })}
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
        <a href={`${thread}/contract`}>{words.contract}</a>
      </li>
      <li>
        <a href={`${thread}/file`}>{words.file}</a>
      </li>
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
