import { BackLink } from '../../../web/govuk/back-link.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { LibraryMeasure } from '../measures.queries.ts';
import type { MeasureProxy } from '../proxies.queries.ts';
import type { MeasureSaving } from '../saving.rules.ts';
import { outcomeKey } from './library-filter.rules.ts';
import { gradeNames, words } from './words.en.ts';

export type MeasurePageProps = {
  readonly measure: LibraryMeasure;
  readonly proxy: MeasureProxy | undefined;
  readonly savings: readonly MeasureSaving[];
  /** All of them, the newest first. */
  readonly versions: readonly LibraryMeasure[];
};

/** One measure: what counts, what shows it, what one is worth and by whose word, whom it serves and who saves. */
export function MeasurePage({ measure, proxy, savings, versions }: MeasurePageProps) {
  return (
    <>
      <BackLink href="/measures">{words.all}</BackLink>
      <p class="kicker">{words.kicker(measure.version, measure.ownerName)}</p>
      <h1>{measure.plainName}</h1>
      <p class="lede">{measure.name}</p>
      <SummaryList rows={definition(measure)} />
      <h2>{words.worth}</h2>
      {proxy ? <Worth proxy={proxy} /> : <p>{measure.keptApart ? words.apartWorth : words.noWorth}</p>}
      {savings.length > 0 ? <Savings savings={savings} /> : null}
      <h2>{words.serves}</h2>
      {measure.serves.length === 0 ? <p>{words.servesNothing}</p> : null}
      <ul>
        {measure.serves.map((served) => (
          <li>
            <a href={`/measures?outcome=${encodeURIComponent(outcomeKey(served))}`}>{served.plainName}</a>,{' '}
            <a href={`/frameworks/${served.framework}`}>{served.frameworkName}</a>
          </li>
        ))}
      </ul>
      <h2>{words.versions}</h2>
      <p class="note">{words.versionNote}</p>
      {versions.map((version) => (
        <Version version={version} isShown={version.id === measure.id} />
      ))}
      <ul class="take">
        <li>
          <a href={`/measures/${measure.slug}?as=json`}>{words.json}</a>
        </li>
        <li>
          <a href="/appraisal">{words.appraisal}</a>
        </li>
      </ul>
    </>
  );
}

function definition(measure: LibraryMeasure) {
  return [
    { key: words.unit, value: words.unitName(measure.unit) },
    { key: words.counts, value: measure.whatCounts },
    { key: words.countsNot, value: measure.whatDoesNot },
    { key: words.evidence, value: measure.evidenceRule },
    ...(measure.evidenceHints.length > 0
      ? [
          {
            key: words.hints,
            value: (
              <ul>
                {measure.evidenceHints.map((hint) => (
                  <li>{hint}</li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    { key: words.seeable, value: measure.seeable ? words.canBeSeen : words.cannotBeSeen },
    ...(measure.sensitive ? [{ key: words.people, value: words.isSensitive }] : []),
    { key: words.together, value: measure.keptApart ? words.isApart : words.isAdded },
  ];
}

function Worth({ proxy }: { readonly proxy: MeasureProxy }) {
  return (
    <>
      <p>
        <strong>{words.worthLine(proxy)}</strong>
      </p>
      <p>{proxy.basis}</p>
      {proxy.lowPence && proxy.highPence ? <p>{words.range(proxy.lowPence, proxy.highPence)}</p> : null}
      <SummaryList
        rows={[
          { key: words.source, value: <a href={proxy.sourceUrl}>{proxy.source}</a> },
          { key: words.dated, value: proxy.dated },
          { key: words.used, value: words.since(proxy.effectiveFrom) },
          { key: words.licence, value: proxy.licence },
        ]}
      />
    </>
  );
}

function Savings({ savings }: { readonly savings: readonly MeasureSaving[] }) {
  return (
    <>
      <h2>{words.savings}</h2>
      <p>{words.savingsNote}</p>
      <Scroll label={words.savings}>
        <Table
          head={words.savingsHead.map((text, index) => ({ text, numeric: index === 2 }))}
          rows={savings.map((saving) => [
            words.savingKind(saving.kind),
            saving.agency ?? words.noAgency,
            words.savingWorth(saving.valuePence),
            saving.priceBaseYear,
            gradeNames[saving.grade].split(':')[0] ?? '',
          ])}
        />
      </Scroll>
    </>
  );
}

function Version({ version, isShown }: { readonly version: LibraryMeasure; readonly isShown: boolean }) {
  return (
    <section>
      <h3>{words.version(version.version, version.publishedAt)}</h3>
      {isShown ? null : <SummaryList rows={definition(version)} />}
    </section>
  );
}
