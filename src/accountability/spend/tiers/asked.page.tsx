import { Band, Columns } from '../../../web/shell/layout.tsx';
import { words } from './asked.words.en.ts';
import { AskedSuppliers } from './asked-list.tsx';
import { AskedBasis, AskedFilters, AskedLine, AskedSumsTable } from './asked-parts.tsx';
import type { AskedView } from './load-asked.ts';

type AskedPageProps = { readonly view: AskedView; readonly path: string };

/** For everybody: how many suppliers a body asks for what, what it paid them, by which rule, and each of them. */
export function AskedPage({ view, path }: AskedPageProps) {
  const { body } = view;
  return (
    <>
      <Band>
        <p class="kicker">
          <a href={`/money/${body.slug}`}>{words.money(body.name)}</a>
        </p>
        <h1>{words.bodyTitle(body.name)}</h1>
        <p class="lede">{words.lede}</p>
        <AskedFilters view={view} path={path} />
      </Band>
      <Band tone="calico">
        <Columns kind="two">
          <section>
            <h2>{words.period(view.period)}</h2>
            <AskedLine view={view} />
            <AskedSumsTable view={view} />
          </section>
          <section>
            <h2>{words.rule}</h2>
            <AskedBasis view={view} />
          </section>
        </Columns>
      </Band>
      <Band>
        <AskedSuppliers view={view} path={path} />
      </Band>
    </>
  );
}
