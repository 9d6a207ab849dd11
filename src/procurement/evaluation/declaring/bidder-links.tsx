import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import type { Bidder } from '../bidders.queries.ts';
import { bidderHref } from '../hrefs.ts';
import type { Declared } from './declarations.rules.ts';
import { findingNames, words } from './words.en.ts';

type BidderLinksProps = {
  readonly procurement: Procurement;
  readonly bidders: readonly Bidder[];
  readonly declarations: readonly (Declared & { readonly bidId: string })[];
};

/** What an evaluator told about each bidder, by name; and the way to add to it at any time. */
export function BidderLinks({ procurement, bidders, declarations }: BidderLinksProps) {
  return (
    <>
      <h2>{words.bidders}</h2>
      <SummaryList
        rows={bidders.map(({ bidId, supplierName, supplierSlug }) => {
          const declared = declarations.find((line) => line.bidId === bidId);
          return {
            key: supplierName,
            value: declared ? findingNames[declared.finding] : words.toTell,
            actions: [
              {
                href: bidderHref(procurement, supplierSlug),
                text: declared ? words.change : words.tell,
                hiddenText: words.about(supplierName),
              },
            ],
          };
        })}
      />
      <p class="note">{words.source}</p>
    </>
  );
}
