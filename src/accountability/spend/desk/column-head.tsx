import type { FormState } from '../../../web/edge/outcomes.ts';
import { Select } from '../../../web/govuk/select.tsx';
import { type Column, columnRoles } from '../reading/layout.rules.ts';
import { words as roleWords } from '../reading/words.en.ts';
import { sureness } from './preview.rules.ts';
import type { PreviewGroup } from './preview-upload.ts';
import { words } from './upload.words.en.ts';

type ColumnHeadProps = {
  readonly column: Column;
  readonly group: PreviewGroup;
  readonly chosen: FormState['values'];
};

/** A column’s own title, what it was taken for, and how sure that is. */
export function ColumnHead({ column, group, chosen }: ColumnHeadProps) {
  const { position, title, role } = column;
  const sure = sureness(column);
  const name = `role.${group.key}.${position}`;
  return (
    <th scope="col" class={`govuk-table__header preview-${isCorrected(column, group) ? 'sure' : sure}`}>
      <span class="preview-title">{title === '' ? words.untitled : <bdi>{title}</bdi>}</span>
      <Select
        name={name}
        label={words.selectLabel(position + 1, title)}
        labelClass="govuk-visually-hidden"
        value={String(chosen[name] ?? role ?? '')}
        options={[
          { value: '', text: words.notKept },
          ...columnRoles.map((each) => ({ value: each, text: roleWords.roles[each] })),
        ]}
      />
      <span class="cell-note">{noteOf(column, group)}</span>
    </th>
  );
}

function noteOf(column: Column, group: PreviewGroup): string {
  if (!isCorrected(column, group)) return words.sureness[sureness(column)];
  return group.mapping?.from === 'remembered' ? words.remembered : words.corrected;
}

function isCorrected({ position, role }: Column, { guess }: PreviewGroup): boolean {
  return guess.columns[position]?.role !== role;
}
