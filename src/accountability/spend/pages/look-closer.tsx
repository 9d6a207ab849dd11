import type { MoneyScope } from '../totals/money-scope.ts';
import { closerPages, closerWords as words } from './closer.words.en.ts';
import { moneyHref } from './read-query.rules.ts';

type LookCloserProps = {
  readonly scope: MoneyScope;
  readonly body?: { readonly slug: string } | undefined;
  /** The page this stands on, which is not offered again. */
  readonly here?: (typeof closerPages)[number] | undefined;
};

/** The same money, asked other questions. */
export function LookCloser({ scope, body, here }: LookCloserProps) {
  return (
    <nav class="look-closer" aria-labelledby="look-closer">
      <h2 id="look-closer">{words.title}</h2>
      <dl>
        <div>
          <dt>
            <a href={body ? `/account/bodies/${body.slug}` : '/account'}>{words.account.title}</a>
          </dt>
          <dd>{words.account.says}</dd>
        </div>
        {closerPages
          .filter((page) => page !== here)
          .map((page) => (
            <div>
              <dt>
                <a href={moneyHref(`/money/${page}`, scope, { body: body?.slug })}>
                  {words.pages[page].title}
                </a>
              </dt>
              <dd>{words.pages[page].says}</dd>
            </div>
          ))}
      </dl>
    </nav>
  );
}
