import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { type DraftKind, fieldsOf, type Texts } from './draft-fields.rules.ts';
import { fieldNames, words } from './words.en.ts';

/** The text of a draft, field by field. */
export function DraftText({ kind, texts }: { readonly kind: DraftKind; readonly texts: Texts }) {
  return (
    <SummaryList
      rows={fieldsOf[kind].map(({ name, shape }) => ({
        key: fieldNames[name],
        value: shape === 'yes-no' ? yesOrNo(texts[name]) : texts[name] || <em>{words.notWritten}</em>,
      }))}
    />
  );
}

function yesOrNo(text: string | undefined) {
  if (text === 'yes') return words.yes;
  return text === 'no' ? words.no : <em>{words.notWritten}</em>;
}
