import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Pagination } from '../../web/govuk/pagination.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Band, Empty, Scroll } from '../../web/shell/layout.tsx';
import { amount, count } from '../promises/quantity.words.en.ts';
import type { PromiseOfAccount } from './account-promise.rules.ts';
import { type AccountLevel, addsUp } from './levels.rules.ts';
import { accountHref, rowsHref, type SliceAsk } from './slice-ask.rules.ts';
import { words } from './words.en.ts';

const text = words.rows;

export type PromiseRowsProps = {
  readonly ask: SliceAsk;
  readonly level: AccountLevel | undefined;
  /** What the promises have in common, in words. */
  readonly what: readonly string[];
  readonly promises: readonly PromiseOfAccount[];
  /** On all pages; null where nobody counts beforehand. */
  readonly total: number | null;
  /** Where the next page begins; null on the last. */
  readonly next: string | null;
  readonly isFirst: boolean;
};

/** The promises that a number of an account is made of; each leads to its claims and their evidence. */
export function PromiseRowsPage(props: PromiseRowsProps) {
  const { ask, level, what, promises, total, next, isFirst } = props;
  const more: Record<string, string> = level ? { level } : {};
  const said = [...what, ...(level ? [text.of.level(words.levels.heads[level])] : [])];
  return (
    <Band>
      <p class="kicker">{words.kicker}</p>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede(total, said.join(', '))}</p>
      {promises.length === 0 ? (
        <Empty>
          <p>{text.none}</p>
        </Empty>
      ) : (
        <Rows {...props} />
      )}
      {next || !isFirst ? (
        <Pagination
          previous={isFirst ? undefined : { href: rowsHref(ask, more), text: text.first }}
          next={next ? { href: rowsHref(ask, { ...more, after: next }), text: text.more } : undefined}
        />
      ) : null}
      <p class="note">{words.levels.note}</p>
      {promises.some(({ sensitive }) => sensitive) ? <p class="note">{words.people.note}</p> : null}
      <ul class="take">
        <li>
          <a href={accountHref(ask)}>{text.back}</a>
        </li>
        <li>
          <a href={rowsHref(ask, { ...more, as: 'csv' })}>{text.csv}</a>{' '}
          <XlsxLink csv={rowsHref(ask, { ...more, as: 'csv' })} />
        </li>
        <li>
          <a href={rowsHref(ask, { ...more, as: 'json' })}>{text.json}</a>
        </li>
      </ul>
    </Band>
  );
}

function Rows({ promises, next, isFirst }: PromiseRowsProps) {
  const [what, ...numbers] = text.head;
  return (
    <Scroll label={text.title}>
      <Table
        caption={text.title}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[what, ...numbers.map((head) => ({ text: head, numeric: true }))]}
        rows={promises.map((promise) => [
          <Named promise={promise} />,
          ...(['committed', 'claimed', 'evidenced', 'verified'] as const).map((level) =>
            shownLevel(promise, level),
          ),
          count(promise.seen),
        ])}
        foot={isFirst && !next ? footOf(promises) : undefined}
      />
    </Scroll>
  );
}

function Named({ promise }: { readonly promise: PromiseOfAccount }) {
  return (
    <>
      <a href={`/promises/${promise.bodySlug}/${promise.promiseId}`}>{promise.title}</a>
      <span class="cell-note">
        {text.by(promise.supplierName, promise.bodyName)} ·{' '}
        <a href={accountHref({ body: promise.bodySlug, contract: promise.procurementSlug })}>
          {promise.procurementTitle}
        </a>{' '}
        · {promise.place}
      </span>
    </>
  );
}

function shownLevel(promise: PromiseOfAccount, level: 'committed' | 'claimed' | 'evidenced' | 'verified') {
  const hundredths = promise[level];
  return hundredths === null ? words.people.untold : amount(hundredths / 100, promise.unit);
}

/** Promises of one unit add up; others, and those not told, do not. */
function footOf(promises: readonly PromiseOfAccount[]) {
  const [first] = promises;
  const isAlike = promises.every(({ measureId }) => measureId === first?.measureId);
  if (!first || !isAlike || promises.length < 2 || !addsUp(first.unit) || first.sensitive) return undefined;
  const sum = (of: 'committed' | 'claimed' | 'evidenced' | 'verified' | 'seen') =>
    promises.reduce((total, promise) => total + (promise[of] ?? 0), 0);
  const levels = (['committed', 'claimed', 'evidenced', 'verified'] as const).map((level) =>
    amount(sum(level) / 100, first.unit),
  );
  return [[text.foot, ...levels, count(sum('seen'))]];
}
