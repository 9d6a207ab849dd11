import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { words } from './around-words.en.ts';
import type { KeptFor, Tender } from './read-tender.ts';

/** For whom the competition is kept and why, where not all may bid: the law has the notice say so. */
export function TenderKeptFor({ keptFor }: { readonly keptFor: KeptFor | null }) {
  const { keptFor: said } = words;
  if (!keptFor) return null;
  return (
    <section>
      <h2>{said.title}</h2>
      <p>
        <strong>{said.whom(keptFor.whom)}</strong>
      </p>
      {keptFor.reasons.map((reason) => (
        <p class="as-written">{reason}</p>
      ))}
      <p class="note">{said.source}</p>
    </section>
  );
}

/** The lots that one notice announces, with the way to each. */
export function TenderLots({ lots, own }: { readonly lots: Tender['lots']; readonly own: string }) {
  const { ofLots: said } = words;
  if (lots.length === 0) return null;
  return (
    <section>
      <h2>{said.title}</h2>
      <p>{said.lede}</p>
      <ul>
        {lots.map((lot) => (
          <li>
            {lot.id === own ? (
              said.this(lot.lotNumber ?? 1, lot.title)
            ) : (
              <a href={`${threadHref(lot)}/tender`}>{said.other(lot.lotNumber ?? 1, lot.title)}</a>
            )}
            {lot.abandonedAt ? ` (${said.givenUp})` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
