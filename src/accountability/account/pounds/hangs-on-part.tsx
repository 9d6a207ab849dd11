import { fraction, multiply } from '../../../values/fraction.ts';
import { toWhole } from '../../../values/fraction-text.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { AccountLine } from '../account.rules.ts';
import type { HangsOn } from './hangs-on.rules.ts';
import { shownPence } from './shown-pence.rules.ts';
import { words } from './words.en.ts';

const text = words.hangs;

type HangsOnProps = { readonly moves: readonly HangsOn[]; readonly lines: readonly AccountLine[] };

/** How much the pounds hang on each assumption, moved one at a time. */
export function HangsOnPart({ moves, lines }: HangsOnProps) {
  if (moves.length === 0) return null;
  const [what, by, committed, verified] = text.head;
  const nameOf = (slug: string | null) => lines.find((line) => line.slug === slug)?.name ?? slug;
  const range = ({ lowPence, highPence }: HangsOn['committed']) =>
    text.range(shownPence(lowPence), shownPence(highPence));
  return (
    <Details id="hangs-on" summary={text.title}>
      <p>{text.lede}</p>
      <Scroll label={text.caption}>
        <Table
          caption={text.caption}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[what, by, { text: committed, numeric: true }, { text: verified, numeric: true }]}
          rows={moves.map((move) => [
            text.assumption(move.assumption, nameOf(move.measure)),
            movedBy(move),
            range(move.committed),
            range(move.verified),
          ])}
        />
      </Scroll>
    </Details>
  );
}

function movedBy({ by }: HangsOn): string {
  const hundredths = toWhole(multiply(by.amount, fraction(100)));
  return by.kind === 'of-itself' ? text.ofItself(hundredths) : text.points(hundredths);
}
