import { words } from './asked.words.en.ts';
import { AskedSuppliers } from './asked-list.tsx';
import { AskedBasis, AskedFilters, AskedSumsTable } from './asked-parts.tsx';
import type { AskedView } from './load-asked.ts';

type TiersDeskPageProps = { readonly view: AskedView; readonly path: string };

/** The finance officer’s list of who is asked for what, with the rule that decides and the way to a new one. */
export function TiersDeskPage({ view, path }: TiersDeskPageProps) {
  const { body, sums } = view;
  return (
    <>
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>
          {words.sentence(sums)} <a href={`/money/${body.slug}/tiers`}>{words.desk.public}</a>
        </p>
      </div>
      <AskedFilters view={view} path={path} />
      <div class="columns columns-two">
        <section>
          <AskedSumsTable view={view} />
        </section>
        <section>
          <h2>{words.rule}</h2>
          <AskedBasis view={view} />
          <p>
            <a href={`${path}/rule`}>{words.newRule}</a>
          </p>
        </section>
      </div>
      <AskedSuppliers view={view} path={path} />
    </>
  );
}
