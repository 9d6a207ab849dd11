import { isEntryType } from '../../../accountability/record/entry-types.rules.ts';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { actNames } from '../act-names.en.ts';
import type { ToldEntry } from '../tell-entry.ts';
import { words } from './words.en.ts';

/** Where an act belongs: its purchase, its round, whose act it was, and others of its kind. */
export function Belongs({ entry: { filed, type, version } }: { readonly entry: ToldEntry }) {
  const { procurement, round, body } = filed;
  const contract = procurement && `/contracts/${procurement.bodySlug}/${procurement.slug}`;
  const kind = isEntryType(type) ? actNames[type] : type;
  const links = [
    ...(contract ? [{ key: words.contract, href: contract, text: procurement?.name }] : []),
    ...(round ? [{ key: words.round, href: `/say/${round.slug}`, text: round.name }] : []),
    ...(body ? [{ key: words.body, href: `/bodies/${body.slug}`, text: body.name }] : []),
  ];
  return (
    <section>
      <h2>{words.belongs}</h2>
      <SummaryList
        class="facts"
        rows={[
          ...links.map(({ key, href, text }) => ({ key, value: <a href={href}>{text}</a> })),
          {
            key: words.kind,
            value: (
              <>
                {words.kindOf(kind, version)}
                <br />
                <a href={`/record/entries?kind=${type}`}>{words.sameKind}</a>
              </>
            ),
          },
        ]}
      />
      {contract ? (
        <p>
          <a href={`${contract}/record`}>{words.contractRecord}</a>
        </p>
      ) : null}
    </section>
  );
}
