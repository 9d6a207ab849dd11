import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { AccountAttainment } from './attained.rules.ts';
import type { ShownAccount } from './load-account.ts';
import { percentDown } from './percent.rules.ts';
import { words } from './words.en.ts';

const text = words.due;

/** What part of the promises is kept: in a sentence, then of what was due and over their life, by two ways of weighing. */
export function AttainedPart({ account }: Pick<ShownAccount, 'account'>) {
  const { attainment, day } = account;
  const { equalLines, lines } = attainment.due;
  const [over, alike, weighed] = text.head;
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="says">
        {equalLines === 'not-yet-due' ? text.notYet : text.says(percentDown(equalLines), lines, day)}
      </p>
      <Scroll label={text.caption}>
        <Table
          caption={text.caption}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[over, { text: alike, numeric: true }, { text: weighed, numeric: true }]}
          rows={[
            [text.byDay(day), ...attainedCells(attainment.due)],
            [text.lifetime, ...attainedCells(attainment.lifetime)],
          ]}
        />
      </Scroll>
      <p class="note">{text.note}</p>
    </section>
  );
}

function attainedCells({ equalLines, byProxy, lines, linesWithProxy }: AccountAttainment) {
  if (equalLines === 'not-yet-due') return [text.notYetDue, text.notYetDue];
  const weighed = typeof byProxy === 'string' ? undefined : byProxy;
  return [
    <Counted percent={percentDown(equalLines)} promises={lines} />,
    weighed ? <Counted percent={percentDown(weighed)} promises={linesWithProxy} /> : text.noProxy,
  ];
}

function Counted({ percent, promises }: { readonly percent: string; readonly promises: number }) {
  return (
    <>
      {text.percent(percent)}
      <span class="cell-note">{text.ofPromises(promises)}</span>
    </>
  );
}
