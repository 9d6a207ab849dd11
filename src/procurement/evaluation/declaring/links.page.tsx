import { Task } from '../../../web/shell/layout.tsx';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { BidderLinks } from './bidder-links.tsx';
import { words } from './words.en.ts';

/** Conflicts are kept under review: an evaluator can say more about any bidder at any time. */
export function LinksPage(props: Parameters<typeof BidderLinks>[0]) {
  return (
    <Task>
      <h1>{words.linksTitle}</h1>
      <p>{words.linksBody}</p>
      <BidderLinks {...props} />
      <p>
        <a href={scoringHref(props.procurement)}>{words.back}</a>
      </p>
    </Task>
  );
}
