import { FiftyLine } from '../../src/web/charts/fifty-line.tsx';
import { Progress } from '../../src/web/charts/progress.tsx';
import { SortedBars } from '../../src/web/charts/sorted-bars.tsx';
import { Timeline } from '../../src/web/charts/timeline.tsx';
import { WhoIsMissing } from '../../src/web/charts/who-is-missing.tsx';
import { Columns, Empty, Refusal } from '../../src/web/shell/layout.tsx';
import { months } from './figures.ts';
import { Section } from './section.tsx';

const spending = [
  { label: 'Adult social care', value: 771, text: '£771m' },
  { label: 'Buildings and repairs', value: 412, text: '£412m' },
  { label: 'Everything else', value: 381, text: '£381m', isRest: true },
  { label: 'Children’s services', value: 384, text: '£384m' },
  { label: 'Waste and streets', value: 263, text: '£263m' },
  { label: 'Computers and phones', value: 141, text: '£141m' },
];

const shares = [
  { group: 'Under 30', answersBasisPoints: 400, peopleBasisPoints: 1600 },
  { group: '30 to 44', answersBasisPoints: 2100, peopleBasisPoints: 2600 },
  { group: '45 to 64', answersBasisPoints: 4100, peopleBasisPoints: 3300 },
  { group: '65 and over', answersBasisPoints: 3400, peopleBasisPoints: 2500 },
];

function States() {
  return (
    <>
      <Section title="Empty">
        <Empty>
          <p>
            <strong>Nothing is open near M35 yet.</strong>
          </p>
          <p>
            Two are coming in January. <a href="#x">Tell me when they open</a>
          </p>
        </Empty>
      </Section>
      <Section title="Long job">
        <p>
          <strong>Reading the file: 48,210 of 112,400 rows</strong>
        </p>
        <Progress done={48_210} total={112_400} />
        <p class="note">You can leave this page. We will e-mail you when it is done.</p>
      </Section>
      <Refusal title="This bid came 4 minutes late">
        <p>
          The deadline was 25 July 2025, 12:00:00. Your bid reached us at 12:04:11. We cannot open it.{' '}
          <a href="#x">Keep this receipt</a>
        </p>
      </Refusal>
    </>
  );
}

function FiftyThousand() {
  return (
    <FiftyLine
      sentence="What a supplier was paid in the year decides what we ask of it."
      caption="Who is asked for what"
      threshold="£50,000"
      below={{ figure: '21,904 suppliers', asked: 'sign the Charter' }}
      at={{ figure: '4', asked: 'both' }}
      above={{ figure: '4,310 suppliers', asked: 'do the Review' }}
      head={['Paid in the year', 'Asked for', 'Suppliers']}
      names={['Under £50,000', 'Exactly £50,000', 'Over £50,000']}
    />
  );
}

/** Charts and states with invented figures. */
export function ChartsSheet() {
  return (
    <>
      <h1>Charts and states</h1>
      <Columns kind="two">
        <Section title="Sorted bars">
          <SortedBars
            sentence="Three in every ten pounds went on care for adults."
            caption="What it was spent on"
            head={['What for', 'Paid']}
            rows={spending}
          />
        </Section>
        <Section title="The £50,000 line">
          <FiftyThousand />
        </Section>
        <Section title="Who is missing">
          <WhoIsMissing
            sentence="People under 30 are missing. They are 16% of adults here but 4% of the answers."
            caption="Who answered, and who lives here"
            shares={shares}
          />
        </Section>
        <Section title="Timeline">
          <Timeline
            sentence="Spending was steady. March is not complete: two councils have not published yet."
            caption="Paid by month"
            head={['Month', 'Paid']}
            months={months}
          />
        </Section>
        <States />
      </Columns>
    </>
  );
}
