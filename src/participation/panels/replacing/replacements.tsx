import { formatDate, londonDate } from '../../../values/dates.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PublicReplacement } from './replacements.queries.ts';
import { words } from './words.en.ts';

/** The draws for empty seats, for everyone to read; nothing where there was none. */
export function Replacements({ replacements }: { readonly replacements: readonly PublicReplacement[] }) {
  if (replacements.length === 0) return null;
  const { head } = words;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.lede}</p>
      <Scroll label={words.caption}>
        <Table
          caption={words.caption}
          firstCellIsHeader
          head={[
            head.number,
            head.when,
            { text: head.seats, numeric: true },
            head.seed,
            { text: head.ticket, numeric: true },
          ]}
          rows={replacements.map(({ number, drawnAt, seats, seed, ticket }) => [
            number,
            formatDate(londonDate(drawnAt)),
            seats,
            <code>{seed}</code>,
            ticket,
          ])}
        />
      </Scroll>
    </section>
  );
}
