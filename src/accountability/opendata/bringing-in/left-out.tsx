import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { LeftOut } from './tell-brought-in.ts';
import { words } from './words.en.ts';

type LeftOutTableProps = {
  readonly title: string;
  readonly leftOut: readonly LeftOut[];
  /** How many there are; the list may be shorter. */
  readonly of: number;
};

/** Every line or release that does not come in, each with its place and why. */
export function LeftOutTable({ title, leftOut, of }: LeftOutTableProps) {
  if (leftOut.length === 0) return null;
  const { leftOutHead, more } = words.look;
  return (
    <section>
      <h2>{title}</h2>
      <Scroll label={title}>
        <Table
          head={[...leftOutHead]}
          rows={leftOut.map(({ line, what, why }) => [String(line), <bdi>{what}</bdi>, why])}
        />
      </Scroll>
      {of > leftOut.length ? <p class="note">{more(leftOut.length)}</p> : null}
    </section>
  );
}
