import type { Child } from 'hono/jsx';

type MoneyFigureProps = {
  /** In words, such as "£2.4 million". */
  readonly amount: string;
  /** VAT, period, what is left out, what is late, and where the rows are. */
  readonly basis: Child;
};

/** A large sum, never without what it is a sum of. */
export function MoneyFigure({ amount, basis }: MoneyFigureProps) {
  return (
    <div class="money-figure">
      <strong>
        <bdi>{amount}</bdi>
      </strong>
      <p>{basis}</p>
    </div>
  );
}
