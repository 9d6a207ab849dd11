import { EvidenceLevels } from '../../src/web/charts/evidence-levels.tsx';
import { MoneyFigure } from '../../src/web/charts/money-figure.tsx';
import { WeightBar } from '../../src/web/charts/weight-bar.tsx';
import { Button } from '../../src/web/govuk/button.tsx';
import { Table } from '../../src/web/govuk/table.tsx';
import { AnswerBadge } from '../../src/web/icons/answer-badge.tsx';
import { Columns } from '../../src/web/shell/layout.tsx';
import { FollowBar } from '../../src/web/thread/follow-bar.tsx';
import { type StationCard, ThreadRail } from '../../src/web/thread/thread-rail.tsx';

function followed(says: StationCard['lead']) {
  return { name: 'Stopping problems early', says };
}

function Answers() {
  return (
    <Table
      firstCellIsHeader
      followedRow={0}
      caption="What the council answered"
      head={['Outcome', { text: 'Points', numeric: true }, 'Answer']}
      rows={[
        ['Stopping problems early', 27, <AnswerBadge answer="adopted" />],
        [
          'Skills and training',
          16,
          <>
            <AnswerBadge answer="varied" />
            <span class="cell-note">Counts, but less: two people can’t train six apprentices.</span>
          </>,
        ],
        [
          'Money that stays local',
          11,
          <>
            <AnswerBadge answer="declined" />
            <span class="cell-note">At this size the law does not let us mark where a firm is based.</span>
          </>,
        ],
      ]}
    />
  );
}

function Weights() {
  return (
    <WeightBar
      sentence="Social value is 30 marks in 100, and 10 of those are for stopping problems early."
      caption="How the 100 marks are shared"
      parts={[
        { label: 'Price', marks: 40, kind: 'price' },
        { label: 'Quality', marks: 30, kind: 'quality' },
        { label: 'Stopping problems early', marks: 10, kind: 'social', followed: true },
        { label: 'Good local jobs', marks: 8, kind: 'social' },
        { label: 'Skills and training', marks: 7, kind: 'social' },
        { label: 'Community groups', marks: 5, kind: 'social' },
      ]}
    />
  );
}

function Visits() {
  return (
    <>
      <EvidenceLevels
        id="visits"
        sentence="141 of the 180 promised visits have been checked."
        caption="Home safety visits by how sure we are"
        promised={180}
        counts={{ claimed: 176, evidenced: 158, verified: 141, witnessed: 'under-ten' }}
      />
      <Button href="#x">Seen it? Not seen it? Tell us</Button>
    </>
  );
}

function Link({ text }: { readonly text: string }) {
  return (
    <p>
      <a href="#x">{text}</a>
    </p>
  );
}

const cards: readonly StationCard[] = [
  {
    station: 'voice',
    state: 'done',
    who: '412 residents',
    when: '3 to 30 March 2025',
    lead: 'They shared points over six outcomes. People under 30 and people in Chadderton are missing.',
    followed: followed(
      <>
        Got <strong>27 of every 100 points</strong>, the most of any.
      </>,
    ),
    more: <Link text="Results, and who is missing" />,
  },
  {
    station: 'mandate',
    state: 'done',
    who: 'Cllr Amina Yusuf-Hart, for the council',
    when: '6 May 2025',
    lead: 'Four priorities adopted, one varied, one declined. Answered 3 days before the date the council set itself.',
    followed: followed(
      <>
        <strong>Adopted</strong> in full.
      </>,
    ),
    more: <Answers />,
  },
  {
    station: 'criteria',
    state: 'done',
    who: 'Tom Brindle, procurement officer',
    when: 'Locked 16 June 2025',
    lead: 'Marks were fixed when the tender notice came out. Nobody can change them after that.',
    followed: followed('Worth 10 marks in 100, in question SV1.'),
    more: <Weights />,
  },
  {
    station: 'bids',
    state: 'done',
    who: '4 suppliers',
    when: 'Opened 25 July 2025, noon',
    lead: 'Four sealed bids came in on time. One came 4 minutes late and was refused.',
  },
  {
    station: 'scores',
    state: 'done',
    who: '5 officers and 3 residents drawn by lot',
    when: '12 September 2025',
    lead: 'Everyone marked alone first. One officer had a link to a bidder and stood aside.',
    more: <Link text="How each answer was scored" />,
  },
  {
    station: 'award',
    state: 'done',
    who: 'Oldham Council',
    when: '6 October 2025',
    lead: 'Larkhill Repairs Co-operative, 81.40 marks. Next: Northern Gable Group, 79.95.',
    followed: followed(
      <>
        <strong>It changed the winner.</strong> With the council’s own marks, Northern Gable Group would have
        won by 1.20.
      </>,
    ),
  },
  {
    station: 'promises',
    state: 'done',
    who: 'Larkhill Repairs Co-operative',
    when: 'From 3 November 2025',
    lead: 'Nine promises, each with a date, a place and an owner. One is late.',
  },
  {
    station: 'evidence',
    state: 'here',
    who: 'Supplier, council and residents',
    when: 'Last checked 12 November 2026',
    lead: '35 visits claimed but not yet checked. A few residents (fewer than 10) said a visit did not happen. Larkhill has replied.',
    more: <Visits />,
  },
  {
    station: 'verdict',
    state: 'next',
    who: 'Oldham Council',
    when: 'Due by 30 April 2028',
    lead: 'Still to come. The council must choose: renew, vary or stop, and say why.',
  },
];

/** A contract's whole thread with invented people, to judge the rail. */
export function ThreadSheet() {
  return (
    <>
      <Columns kind="side">
        <div>
          <p class="kicker">Oldham Council · contract with Larkhill Repairs Co-operative</p>
          <h1>Home repairs for older people</h1>
          <p class="lede">
            Residents asked for repairs that stop falls before they happen. That changed who won. 141 of 180
            promised safety visits have been checked so far.
          </p>
        </div>
        <MoneyFigure
          amount="£2.4 million"
          basis="Most the council can spend over 3 years, without VAT. Spent so far: £804,112.36, payments to 31 October 2026."
        />
      </Columns>
      <FollowBar
        action="/contracts/12"
        priorities={[
          { value: 'early', text: 'Stopping problems early' },
          { value: 'jobs', text: 'Good local jobs' },
        ]}
        followed="early"
        direction="forwards"
        hrefForwards="?follow=early"
        hrefBack="?follow=early&read=back"
      />
      <ThreadRail cards={cards} direction="forwards" />
    </>
  );
}
