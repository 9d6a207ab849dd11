import { formatInstant } from '../../../../values/dates.ts';
import { BackLink } from '../../../../web/govuk/back-link.tsx';
import type { Procurement } from '../../../tenders/procurement.rules.ts';
import { bidHref } from '../../form/visit-bid.ts';
import { bidHrefs } from '../../protocol.rules.ts';
import { offlineWords as words } from './words.en.ts';

type OfflinePageProps = {
  readonly procurement: Procurement;
  readonly sealer: { readonly bytes: number; readonly sha256: string };
  readonly isSupplier: boolean;
};

/** How to seal away from this site: what to fetch, how to see that it is ours, and where to hand in what comes of it. */
export function OfflinePage({ procurement, sealer, isSupplier }: OfflinePageProps) {
  const { bodySlug, slug, title, bidsDueAt } = procurement;
  const href = bidHref(procurement);
  const tender = { body: bodySlug, procurement: slug };
  return (
    <div class="task">
      <BackLink href={href}>{words.back}</BackLink>
      <p class="kicker">{title}</p>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <h2>1. {words.first}</h2>
      <p>
        <a href={`/tenders/${bodySlug}/${slug}/sealer.html`}>{words.sealer}</a>.{' '}
        {words.sealerWhat(Math.ceil(sealer.bytes / 1000))}
      </p>
      <p class="note">{words.sealerHash}</p>
      <p>
        <code>{sealer.sha256}</code>
      </p>
      <p>
        {isSupplier ? <a href={`${href}/supplier.json`}>{words.supplier}</a> : words.supplierSignIn}.{' '}
        {words.supplierWhat}
      </p>
      <h2>2. {words.second}</h2>
      <p>{words.secondWhat}</p>
      <h2>3. {words.third}</h2>
      <p>
        <a href={bidHrefs.sealedFile(tender)}>{words.handIn}</a>.{' '}
        {bidsDueAt ? words.due(formatInstant(bidsDueAt)) : null}
      </p>
      <Command openersHref={bidHrefs.openers(tender)} />
    </div>
  );
}

function Command({ openersHref }: { readonly openersHref: string }) {
  return (
    <>
      <h2>{words.command}</h2>
      <p>{words.commandWhat}</p>
      <p>
        <code>{words.commandLine}</code>
      </p>
      <p>
        <a href={openersHref}>{words.openers}</a>
      </p>
      <p class="note">{words.format}</p>
    </>
  );
}
