import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import type { RecordState } from './load-record.ts';
import { ageWords, words } from './words.en.ts';

/** An act is signed within this, or something is wrong. */
const LONGEST_WAIT_MS = 60_000;

/** How many entries, when they were last signed, what waits, and whether all is as it was recorded. */
export function HowItStands({ record }: { readonly record: RecordState }) {
  const { now, size, signedAt, audit } = record;
  const age = signedAt ? ageWords(now.epochMilliseconds - signedAt.epochMilliseconds) : '';
  const isWell = !audit || audit.fault === null;
  return (
    <section>
      {isWell ? null : <NotWell record={record} />}
      <h2>{words.now}</h2>
      <SummaryList
        class="facts"
        rows={[
          { key: words.entries, value: words.entryCount(size) },
          { key: words.signed, value: signedAt ? words.signedAt(signedAt, age) : words.notYet },
          { key: words.waiting, value: waitingWords(record) },
          ...(isWell
            ? [
                {
                  key: words.audit,
                  value: audit ? words.allWell(audit.size, audit.checkedAt) : words.notYetLooked,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}

function waitingWords({ waiting: { waiting, since }, now }: RecordState): string {
  if (waiting === 0 || !since) return words.noneWaiting;
  const isLong = now.epochMilliseconds - since.epochMilliseconds > LONGEST_WAIT_MS;
  return isLong ? words.waitingLong(waiting, since) : words.waitingCount(waiting);
}

/** Said loudly, with the first entry that is wrong. */
function NotWell({ record: { audit } }: { readonly record: RecordState }) {
  if (!audit) return null;
  return (
    <div class="refusal" role="alert">
      <h2>{words.notAllWell}</h2>
      {audit.firstBad === null ? (
        <p>{words.badSomewhere(audit.checkedAt)}</p>
      ) : (
        <p>
          {words.firstBad(audit.checkedAt)}
          <a href={`/record/${audit.firstBad}`}>{words.entry(audit.firstBad)}</a>.
        </p>
      )}
    </div>
  );
}
