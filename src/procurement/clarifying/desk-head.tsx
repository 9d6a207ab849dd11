import { BackLink } from '../../web/govuk/back-link.tsx';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';

type DeskHeadProps = { readonly procurement: Procurement; readonly title: string; readonly lede: string };

/** The head of a page of a purchase’s desk, with the way back to the desk. */
export function DeskHead({ procurement, title, lede }: DeskHeadProps) {
  return (
    <>
      <BackLink href={deskHref(procurement)}>{procurement.title}</BackLink>
      <div class="desk-head">
        <h1>{title}</h1>
        <p>{lede}</p>
      </div>
    </>
  );
}
