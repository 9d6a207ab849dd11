import { Columns } from '../../web/shell/layout.tsx';
import { chosenFramework } from './chosen-framework.rules.ts';
import type { ShownAccount } from './load-account.ts';
import { accountHref, rowsHref } from './slice-ask.rules.ts';
import { words } from './words.en.ts';

const text = words.parts;

type PartsProps = { readonly found: ShownAccount; readonly framework: string | null };

/** The accounts within this one, by name and never by rank, and the way to every promise behind it. */
export function AccountParts({ found, framework }: PartsProps) {
  const { contracts, ask, kind } = found;
  const { year } = ask;
  return (
    <>
      <Columns kind="two">
        <Places found={found} />
        <Links
          title={text.contracts}
          links={contracts.map(({ bodySlug, slug, name, supplierName, promises }) => ({
            href: accountHref({ body: bodySlug, contract: slug, year }),
            name,
            note: text.by(supplierName, promises),
          }))}
        />
        <Outcomes found={found} framework={framework} />
      </Columns>
      <ul class="take">
        <li>
          <a href={rowsHref(ask)}>{text.rows}</a>
        </li>
        <li>
          <a href={kind === 'body' ? `/bodies/${ask.body}/annual-reports` : '/annual-reports'}>
            {text.annual}
          </a>
        </li>
        <li>
          <a href={kind === 'body' ? `/compare?bodies=${ask.body}` : '/compare'}>{text.compareLink}</a>
        </li>
        {kind === 'region' ? null : (
          <li>
            <a href={accountHref({ year })}>{text.region}</a>
          </li>
        )}
      </ul>
    </>
  );
}

/** Of the region its bodies and districts; of a body the promises in each district; of a district its wards. */
function Places({ found: { places, wards, ask, kind } }: Pick<PartsProps, 'found'>) {
  const { year } = ask;
  const isRegion = kind === 'region';
  return (
    <>
      {isRegion ? (
        <Links
          title={text.bodies}
          note={text.compare}
          links={places.bodies.map(({ slug, name, promises }) => ({
            href: accountHref({ body: slug, year }),
            name,
            note: text.count(promises),
          }))}
        />
      ) : null}
      <Links
        title={text.districts}
        links={places.districts.map(({ slug, name, promises }) => ({
          href: isRegion ? accountHref({ district: slug, year }) : rowsHref(ask, { district: slug }),
          name,
          note: text.count(promises),
        }))}
      />
      <Links
        title={text.wards}
        links={wards.map(({ slug, name, promises }) => ({
          href: accountHref({ ward: slug, year }),
          name,
          note: text.count(promises),
        }))}
      />
    </>
  );
}

type LinksProps = {
  readonly title: string;
  readonly note?: string;
  readonly links: readonly { readonly href: string; readonly name: string; readonly note: string }[];
};

function Links({ title, note, links }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href}>
              <bdi>{link.name}</bdi>
            </a>
            {': '}
            {link.note}
          </li>
        ))}
      </ul>
      {note ? <p class="note">{note}</p> : null}
    </section>
  );
}

/** The outcomes of one framework that the measures here serve, with how many promises each has. */
function Outcomes({ found, framework }: PartsProps) {
  const { outcomes, account, ask } = found;
  const slug = chosenFramework(outcomes, framework);
  const chosen = outcomes.find((each) => each.framework === slug);
  if (!chosen || ask.outcome) return null;
  const own = outcomes.filter((each) => each.framework === chosen.framework);
  const counted = new Map<string, { readonly name: string; readonly promises: number }>();
  for (const { outcome, outcomeName, measureId } of own) {
    const lines = account.lines.find((line) => line.measureId === measureId)?.lifetime.lines ?? 0;
    counted.set(outcome, { name: outcomeName, promises: (counted.get(outcome)?.promises ?? 0) + lines });
  }
  return (
    <Links
      title={`${text.outcomes}: ${chosen.frameworkName}`}
      note={text.outcomesNote}
      links={[...counted].map(([outcome, { name, promises }]) => ({
        href:
          found.kind === 'region'
            ? accountHref({ framework: chosen.framework, outcome, year: ask.year })
            : rowsHref(ask, { framework: chosen.framework, outcome }),
        name,
        note: text.count(promises),
      }))}
    />
  );
}
