import { Button, ButtonGroup } from '../../src/web/govuk/button.tsx';
import { Details } from '../../src/web/govuk/details.tsx';
import { Radios } from '../../src/web/govuk/radios.tsx';
import { Table } from '../../src/web/govuk/table.tsx';
import { Textarea } from '../../src/web/govuk/textarea.tsx';
import { WarningIcon } from '../../src/web/icons/warning-icon.tsx';
import { Form } from '../../src/web/shell/form.tsx';

const scale = [
  [5, 'Excellent.', 'All of it shown, with proof, and more'],
  [4, 'Good.', 'All of it shown, with proof'],
  [3, 'Enough.', 'Most of it, with small gaps'],
  [2, 'Some.', 'Gaps that worry you'],
  [1, 'Poor.', 'Very little of it'],
  [0, 'Nothing.', 'No answer, or off the point'],
] as const;

function Bids() {
  return (
    <div>
      <h2>Bids</h2>
      <ol class="queue">
        <li>
          <a href="#x">
            Bid A <span class="number">3</span>
          </a>
        </li>
        <li>
          <a href="#x" aria-current="true">
            Bid B <span class="number">now</span>
          </a>
        </li>
        <li>
          <a href="#x">
            Bid C <span class="number">to do</span>
          </a>
        </li>
      </ol>
      <p class="note">
        Names are hidden for this question. Other people’s scores stay hidden until everyone is done.
      </p>
    </div>
  );
}

function Answer() {
  return (
    <div>
      <h2>Bid B’s answer</h2>
      <p class="note">
        486 of 500 words · <a href="#x">Method statement (PDF, 1.2 MB)</a>
      </p>
      <p>
        Every visit to a home, whatever the job, starts with a ten-minute falls check: lighting, loose carpet,
        bath, stairs and steps. The fitter carries grab rails and can fit two on the day.
      </p>
      <Table
        caption="What this bid commits to"
        firstCellIsHeader
        head={['Measure', { text: 'Amount', numeric: true }, 'By', 'Shown by']}
        rows={[
          ['Home safety visits', 180, '31 Oct 2026', 'Signed visit sheet'],
          ['Grab rails fitted on the day', 240, '31 Oct 2026', 'Photo, with consent'],
        ]}
      />
      <Details summary="What residents said on this (27 of 100 points)">
        <p>They want fewer falls.</p>
      </Details>
    </div>
  );
}

function Score() {
  return (
    <Form action="/desk/score">
      <div class="score-choice">
        <Radios
          name="score"
          legend="Your score"
          value={4}
          small
          items={scale.map(([value, word, means]) => ({
            value,
            text: (
              <>
                <b>{value}</b> <strong>{word}</strong> {means}
              </>
            ),
          }))}
        />
      </div>
      <Textarea
        name="reason"
        label="Why this score"
        hint="Speak to this answer and this question only. Don’t compare bids."
        value="Clear method, named coordinator. Stronger than the other bids on follow-up."
        rows={3}
      />
      <p class="warning-line">
        <WarningIcon /> “Stronger than the other bids” compares bids. Say what this answer shows.
      </p>
      <ButtonGroup>
        <Button>Save and go to Bid C</Button>
      </ButtonGroup>
    </Form>
  );
}

/** An evaluator's desk with invented content: list, paper, form. */
export function DeskSheet() {
  return (
    <>
      <div class="desk-head">
        <h1>SV1: How will you stop falls before they happen?</h1>
        <p>
          <strong>10 marks in 100.</strong> You have scored 11 of 24. <span class="saved">Saved 14:32</span>
        </p>
      </div>
      <div class="desk-columns">
        <Bids />
        <Answer />
        <Score />
      </div>
    </>
  );
}
