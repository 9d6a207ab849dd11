import { BackLink } from '../../web/govuk/back-link.tsx';
import { WarningText } from '../../web/govuk/warning-text.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { words } from './words.en.ts';

/** The way back from one act to all the criteria; and, once they are locked, what pressing on will do. */
export function BackToCriteria({ procurement }: { readonly procurement: Procurement }) {
  return (
    <>
      <BackLink href={`${deskHref(procurement)}/criteria`}>{words.title}</BackLink>
      {procurement.noticePublishedAt ? <WarningText>{words.lockedWarning}</WarningText> : null}
    </>
  );
}
