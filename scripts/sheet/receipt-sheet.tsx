import { EvidenceCounts } from '../../src/web/charts/evidence-counts.tsx';
import { Button } from '../../src/web/govuk/button.tsx';
import { AnswerBadge } from '../../src/web/icons/answer-badge.tsx';
import { Answered, Said } from '../../src/web/shell/layout.tsx';
import { Rail, type RailStop } from '../../src/web/thread/rail.tsx';

const stops: readonly RailStop[] = [
  {
    title: 'You said',
    state: 'done',
    residents: true,
    children: (
      <Said>
        <p>
          <strong class="figure">30 of your 100 points</strong> for stopping problems early. Your other
          points: jobs 20, skills 15, groups 15, local 15, green 5.
        </p>
      </Said>
    ),
  },
  {
    title: 'We all said',
    state: 'done',
    residents: true,
    children: (
      <p>
        412 people took part. Together they gave it <strong>27 of every 100 points</strong>: the top priority.{' '}
        <a href="#x">See the results</a>
      </p>
    ),
  },
  {
    title: 'The council answered',
    state: 'done',
    residents: false,
    children: (
      <>
        <Answered>
          <p>
            <AnswerBadge answer="adopted" /> “Falls cost people their homes and the NHS a great deal. We
            agree.” <span class="note">Cllr Amina Yusuf-Hart, 6 May 2025</span>
          </p>
        </Answered>
        <p>
          <AnswerBadge answer="declined" /> <strong>Money that stays local</strong> (you gave 15): “At this
          size the law does not let us mark where a firm is based.”
        </p>
      </>
    ),
  },
  {
    title: 'It is happening',
    state: 'here',
    residents: true,
    children: (
      <>
        <p>180 home safety visits were promised by 31 October 2026. These counts are never added up.</p>
        <EvidenceCounts counts={{ claimed: 176, evidenced: 158, verified: 141, witnessed: 23 }} />
      </>
    ),
  },
  {
    title: 'Still to come: the verdict',
    state: 'next',
    residents: false,
    children: <p>The council must renew, vary or stop by 30 April 2028.</p>,
  },
];

/** An influence receipt of an invented resident. */
export function ReceiptSheet() {
  return (
    <div class="receipt">
      <p class="kicker">Influence receipt · only you can see this</p>
      <h1>Together, you asked for fewer falls. It changed who won.</h1>
      <p class="note">Home repairs for older people, Oldham Council. Updated 12 November 2026.</p>
      <Rail stops={stops} />
      <div class="receipt-proof">
        <p class="note">
          <strong>Public record entry 48,213.</strong> It shows your answer was counted, not what it was.{' '}
          <a href="#x">Check it yourself</a>
        </p>
        <Button variant="secondary">Print or save</Button>
      </div>
    </div>
  );
}
