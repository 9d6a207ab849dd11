import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Field } from '../lists/open-list.rules.ts';
import { words } from './words.en.ts';

/** The fields of a list as the data dictionary has them. */
export function ListFields({ fields }: { readonly fields: readonly Field[] }) {
  const { list, types, dictionary } = words;
  const rows = fields.map(({ name, type, meaning, codes, canBeEmpty }) => {
    const said = codes?.map((code) => `${code.value} (${code.meaning})`).join(', ');
    return [
      name,
      canBeEmpty ? `${types[type]}, ${list.canBeEmpty}` : types[type],
      said ? `${meaning}. ${dictionary.codes(said)}` : meaning,
    ];
  });
  const caption = list.fields;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        captionSize="m"
        head={[list.field, list.kind, list.means]}
        rows={rows}
        firstCellIsHeader
      />
    </Scroll>
  );
}
