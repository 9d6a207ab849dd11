import { Table } from '../../../web/govuk/table.tsx';
import { Empty, Scroll } from '../../../web/shell/layout.tsx';
import { EntryLines } from '../entries/entries.page.tsx';
import { HowItStands } from './how-it-stands.tsx';
import type { RecordState } from './load-record.ts';
import { words } from './words.en.ts';

type RecordPageProps = { readonly record: RecordState; readonly site: string };

/** What the record is, how it stands, how anyone checks it, and what it does not do. */
export function RecordPage({ record, site }: RecordPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede.join(' ')}</p>
      <HowItStands record={record} />
      <h2>{words.latest}</h2>
      {record.latest.length > 0 ? (
        <EntryLines entries={record.latest} />
      ) : (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      )}
      <p>
        <a href="/record/entries">{words.all}</a>
      </p>
      <HowToCheck site={site} />
      <Keys record={record} />
      <h2>{words.witnesses}</h2>
      <p>{words.witnessesLede}</p>
      <p>
        <a href="/record/witnesses">{words.witnessesLink}</a>
      </p>
      <h2>{words.not}</h2>
      <ul>
        {words.doesNot.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function HowToCheck({ site }: { readonly site: string }) {
  return (
    <>
      <h2>{words.check}</h2>
      <p>
        <a href="/record/check">{words.checkProof}</a>
      </p>
      <p>{words.checkAll}</p>
      <pre class="letters">{words.command(site)}</pre>
      <p>
        {words.others}
        <code class="hash">{site}/record/log</code>
      </p>
    </>
  );
}

function Keys({ record: { keys } }: { readonly record: RecordState }) {
  return (
    <>
      <h2>{words.keys}</h2>
      <p>{words.keysLede}</p>
      {keys.length === 0 ? (
        <p>{words.noKeys}</p>
      ) : (
        <Scroll label={words.keyCaption}>
          <Table
            caption={words.keyCaption}
            captionSize="s"
            head={words.keyHead}
            rows={keys.map(({ vkey, announcedAt, because, position, entryId }) => [
              <code class="hash">{vkey}</code>,
              <a href={`/record/${position ?? entryId}`}>{words.announced(announcedAt)}</a>,
              words.keyWhy[because],
            ])}
          />
        </Scroll>
      )}
    </>
  );
}
