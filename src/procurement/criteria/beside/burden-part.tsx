import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Burden } from '../burden/burden.rules.ts';
import { words } from './words.en.ts';

/** What one bid takes, in one sentence; where each minute comes from is folded beneath. */
export function BurdenPart({ burden }: { readonly burden: Burden }) {
  const { minutes, capMinutes, isOver, capBecause, assumedOn } = burden;
  const sentence = isOver ? words.burdenOver : words.burdenSentence;
  return (
    <>
      <p>{sentence(words.minutes(minutes), words.minutes(capMinutes))}</p>
      <Details summary={words.burdenHow}>
        <Scroll label={words.table.caption}>
          <BurdenTable burden={burden} />
        </Scroll>
        <p class="note">{words.cap(capBecause)}</p>
        <p class="note">{words.assumed(formatDate(Temporal.PlainDate.from(assumedOn)))}</p>
      </Details>
    </>
  );
}

function BurdenTable({ burden: { lines, minutes } }: { readonly burden: Burden }) {
  const { table } = words;
  return (
    <Table
      caption={table.caption}
      firstCellIsHeader
      head={[
        table.part,
        { text: table.count, numeric: true },
        { text: table.each, numeric: true },
        { text: table.minutes, numeric: true },
      ]}
      rows={lines.map(({ kind, because, count, minutesEach, minutes: each }) => [
        <>
          {words.parts[kind]}
          <span class="cell-note">{because}</span>
        </>,
        count,
        minutesEach,
        each,
      ])}
      foot={[[table.total, '', '', minutes]]}
    />
  );
}
