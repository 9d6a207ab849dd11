import { formatInstant } from '../../../values/dates.ts';
import { Answered } from '../../../web/shell/layout.tsx';
import { IndicatorTable } from '../indicators/indicator-table.tsx';
import { words as noteWords } from '../notes/words.en.ts';
import { BurdenPart } from './burden-part.tsx';
import type { Beside } from './read-beside.ts';
import { words } from './words.en.ts';

/** What stands beside the criteria in the tender notice: departures from the mandate, indicators, notes, what a bid takes. */
export function BesideCriteria({ beside }: { readonly beside: Beside }) {
  const { departures, indicators, notes, burden, conflictsAssessedAt } = beside;
  return (
    <>
      {departures.length > 0 ? <Departures departures={departures} /> : null}
      {indicators.length > 0 ? (
        <section>
          <h2>{words.indicators}</h2>
          <IndicatorTable indicators={indicators} />
        </section>
      ) : null}
      <section>
        <h2>{words.burden}</h2>
        <BurdenPart burden={burden} />
      </section>
      {notes.map(({ kind, note }) => (
        <section>
          <h2>{noteWords.headings[kind]}</h2>
          <p class="as-written">{note}</p>
        </section>
      ))}
      {conflictsAssessedAt ? <p>{words.assessed(formatInstant(conflictsAssessedAt))}</p> : null}
      <p>
        <a href="/checks">{words.checks}</a>
      </p>
    </>
  );
}

function Departures({ departures }: Pick<Beside, 'departures'>) {
  return (
    <section>
      <h2>{words.departures}</h2>
      <p>{words.departuresLede}</p>
      {departures.map(({ sentence, reason }) => (
        <Answered>
          <p>
            <strong>{sentence}</strong> {reason}
          </p>
        </Answered>
      ))}
    </section>
  );
}
