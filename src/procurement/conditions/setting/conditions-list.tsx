import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Condition } from './condition.rules.ts';
import { kindNames, words } from './words.en.ts';

type ConditionsListProps = {
  readonly conditions: readonly Condition[];
  /** Where each can be removed; null where they are only shown. */
  readonly removeHref?: ((condition: Condition) => string) | undefined;
};

/** The conditions of a purchase, apart from its award criteria: on the desk and in the notice. */
export function ConditionsList({ conditions, removeHref }: ConditionsListProps) {
  if (conditions.length === 0) return <p>{words.none}</p>;
  const head = [words.requirement, words.proof, words.proportion];
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        firstCellIsHeader
        head={removeHref ? [...head, <span class="govuk-visually-hidden">{words.remove}</span>] : head}
        rows={conditions.map((condition) => [
          <>
            {condition.requirement}
            <span class="cell-note">{kindNames[condition.kind]}</span>
          </>,
          condition.proof,
          condition.proportion,
          ...(removeHref
            ? [
                <a href={removeHref(condition)}>
                  {words.remove}
                  <span class="govuk-visually-hidden"> {condition.requirement}</span>
                </a>,
              ]
            : []),
        ])}
      />
    </Scroll>
  );
}
