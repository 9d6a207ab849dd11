import { formatDate, formatInstant } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { SummaryList, type SummaryRow } from '../../web/govuk/summary-list.tsx';
import type { Procurement } from './procurement.rules.ts';
import { deskHref } from './procurement-hrefs.rules.ts';
import { reservedSentence } from './reserved.words.en.ts';
import { categoryNames, procedureNames, rungMeans, rungNames, words } from './words.en.ts';

type FactsProps = { readonly procurement: Procurement; readonly mayChange: boolean };

/** What is bought, how, and for whom; with a way to change it until the notice is out. */
export function ProcurementFacts({ procurement, mayChange }: FactsProps) {
  const { overview } = words;
  const change = {
    href: `${deskHref(procurement)}/change`,
    text: overview.change,
    hiddenText: overview.changeHidden,
  };
  const actions = mayChange && !procurement.noticePublishedAt ? [change] : undefined;
  const runs = overview.runsIs(formatDate(procurement.startsOn), formatDate(procurement.endsOn));
  return (
    <SummaryList
      rows={[
        { key: overview.category, value: categoryNames[procurement.category], actions },
        ...procedureRows(procurement),
        ...reservedRows(procurement),
        { key: overview.value, value: overview.valueIs(formatPounds(procurement.valuePence)) },
        { key: overview.district, value: procurement.districtName ?? words.wholeRegion },
        { key: overview.rung, value: `${rungNames[procurement.rung]}. ${rungMeans[procurement.rung]}.` },
        { key: overview.runs, value: runs },
        ...noticeRows(procurement),
      ]}
    />
  );
}

/** How a tender elsewhere went is its publisher’s to tell, on the page of what was published. */
function procedureRows({ procedure, tenderedElsewhere }: Procurement): SummaryRow[] {
  return tenderedElsewhere ? [] : [{ key: words.overview.procedure, value: procedureNames[procedure] }];
}

/** For whom it is kept, where it is. */
function reservedRows(procurement: Procurement): SummaryRow[] {
  const value = reservedSentence(procurement);
  return value ? [{ key: words.overview.reserved, value }] : [];
}

function noticeRows({ noticePublishedAt, noticeIdentifier, bidsDueAt }: Procurement): SummaryRow[] {
  const { overview } = words;
  if (!noticePublishedAt || !bidsDueAt) return [];
  const published = overview.noticeIs(formatInstant(noticePublishedAt), noticeIdentifier ?? '');
  return [
    { key: overview.notice, value: published },
    { key: overview.due, value: formatInstant(bidsDueAt) },
  ];
}
