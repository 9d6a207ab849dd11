import { formatDate } from '../../../values/dates.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Tag } from '../../../web/govuk/tag.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { words } from '../words.en.ts';
import type { Because, TimelineRow } from './timeline.rules.ts';

type TimelineTableProps = { readonly rows: readonly TimelineRow[]; readonly isDirect: boolean };

/** Each step with the day it is meant for, the earliest it can be, and why. */
export function TimelineTable({ rows, isDirect }: TimelineTableProps) {
  const { timelinePage } = words;
  return (
    <Scroll label={timelinePage.title}>
      <Table
        caption={timelinePage.title}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[...timelinePage.head]}
        rows={rows.map(({ moment, meant, earliest, because, isTooEarly }) => [
          moment === 'notice' && isDirect ? words.transparencyNotice : words.moments[moment],
          <>
            {meant ? formatDate(meant) : timelinePage.notSaid}{' '}
            {isTooEarly ? <Tag>{timelinePage.tooEarly}</Tag> : null}
          </>,
          formatDate(earliest),
          <Why because={because} />,
        ])}
      />
    </Scroll>
  );
}

function Why({ because }: { readonly because: Because }) {
  const { timelinePage } = words;
  if (because.word !== 'period') return <>{timelinePage.because[because.word]}</>;
  const { length, counts, source, sourceUrl } = because.period;
  return (
    <>
      {timelinePage.period(length, counts)}: <a href={sourceUrl}>{source}</a>
    </>
  );
}
