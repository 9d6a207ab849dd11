import { BrickMap } from '../../src/web/charts/brick-map.tsx';
import { EvidenceLevels } from '../../src/web/charts/evidence-levels.tsx';
import { Button } from '../../src/web/govuk/button.tsx';
import { TextInput } from '../../src/web/govuk/text-input.tsx';
import { EvidenceBadge } from '../../src/web/icons/evidence-badge.tsx';
import { Form } from '../../src/web/shell/form.tsx';
import { Band, Card, Columns } from '../../src/web/shell/layout.tsx';
import { Hero } from '../../src/web/thread/hero.tsx';
import { NineSteps } from '../../src/web/thread/nine-steps.tsx';
import { districtFigures } from './figures.ts';

const open = [
  {
    title: 'School meals in Tameside',
    text: 'Tameside Council is choosing who cooks for 41 schools.',
    when: 'Closes 28 November · about 4 minutes',
    change: 'what counts towards the choice',
  },
  {
    title: 'Buses and bus stops',
    text: 'What should count when bus shelters are bought for all ten districts?',
    when: 'Closes 5 December · about 5 minutes',
    change: 'what counts towards the choice',
  },
  {
    title: 'Parks in Wigan and Bolton',
    text: 'Two councils buying together. Say what good looks like.',
    when: 'Closes 12 December · about 3 minutes',
    change: 'the questions bidders answer',
  },
];

function OpenNow() {
  return (
    <Band>
      <h2>Open for your say now</h2>
      <Columns kind="three">
        {open.map((round) => (
          <Card title={<a href="#x">{round.title}</a>}>
            <p>{round.text}</p>
            <p class="note">
              {round.when}
              <br />
              You can change: <strong>{round.change}</strong>
            </p>
          </Card>
        ))}
      </Columns>
      <p class="more">
        <a href="#x">All 9 open now, and 14 coming up</a>
      </p>
    </Band>
  );
}

function WhatChanged() {
  return (
    <Band tone="calico">
      <Columns kind="two">
        <div>
          <h2>What changed because people spoke</h2>
          <p>
            412 people in Oldham said home repairs should <strong>stop falls before they happen</strong>. The
            council made that worth 10 marks in every 100.
          </p>
          <p>
            Those marks changed who won. The winner promised 180 home safety visits. So far the council has
            checked 141 of them.
          </p>
          <p>
            <a href="#x">Follow this one from first word to last visit</a>
          </p>
        </div>
        <EvidenceLevels
          id="front-visits"
          sentence="180 safety visits were promised by 31 October 2026. The council has checked 141."
          caption="Home safety visits by how sure we are"
          promised={180}
          counts={{ claimed: 176, evidenced: 158, verified: 141, witnessed: 23 }}
        />
      </Columns>
    </Band>
  );
}

function Near() {
  return (
    <Band>
      <h2>Promised near you</h2>
      <Form action="/near" method="get" class="search" role="search">
        <TextInput
          name="postcode"
          label="Your postcode"
          hint="We use it to find your area. We do not keep it."
          autocomplete="postal-code"
        />
        <Button>Look</Button>
      </Form>
      <ul class="list">
        <li>
          <EvidenceBadge level="witnessed" />
          <div>
            <a href="#x">Handrails fitted in 60 homes, Failsworth</a>
            <span class="note">Larkhill Repairs Co-operative · due 31 October 2026</span>
          </div>
        </li>
        <li>
          <EvidenceBadge level="claimed" />
          <div>
            <a href="#x">A tool library at Royton community hall</a>
            <span class="note">
              Northern Gable Group · 3 weeks late · <a href="#x">Have you seen it?</a>
            </span>
          </div>
        </li>
      </ul>
    </Band>
  );
}

function Money() {
  return (
    <Band>
      <Columns kind="two">
        <div>
          <h2>Where the money goes</h2>
          <p>
            52p of every pound went to a supplier with its head office in Greater Manchester. 16p went to
            Manchester alone.
          </p>
          <p>
            <a href="#x">See who was paid, and for what</a>
          </p>
        </div>
        <BrickMap
          sentence="Manchester, Salford and Trafford, where large firms have their head offices, were paid most."
          caption="Paid to suppliers by district of head office"
          figures={districtFigures}
          thresholds={[65, 100, 150, 300]}
          legend={['under £65m', '£65m', '£100m', '£150m', '£300m or more']}
          head={['District', 'Paid']}
        />
      </Columns>
    </Band>
  );
}

/** A front page with invented figures, to judge the pieces together. */
export function FrontSheet() {
  return (
    <>
      <Hero
        title="Say what public money should do. See if it did."
        lede="Ten councils here spend £2.59 billion a year with suppliers. Tell them what matters to you, then follow it all the way to your street."
      >
        <Button href="#x" variant="inverse">
          Have your say in 5 minutes
        </Button>
        <a href="#x">See how it works</a>
      </Hero>
      <OpenNow />
      <WhatChanged />
      <Near />
      <Money />
      <Band>
        <h2>One thread, nine steps</h2>
        <p>
          Every choice on this site runs along the same line. Wherever you are, you can look back to what
          people said and forward to what was done.
        </p>
        <NineSteps />
      </Band>
    </>
  );
}
