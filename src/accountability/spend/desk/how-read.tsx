import { Details } from '../../../web/govuk/details.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { KeptReading } from '../importing/import-sheet.ts';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { amountsSentence, dateOrderSentence, words as readingWords } from '../reading/words.en.ts';
import { sureness } from './preview.rules.ts';
import { words as uploadWords } from './upload.words.en.ts';
import { words } from './words.en.ts';

/** What each column was taken for, and what was decided for the whole file. */
export function HowRead({ file }: { readonly file: PaymentFile }) {
  const { columns, mapping, ...rest } = file.reading as Partial<KeptReading>;
  if (!columns) return null;
  const order = dateOrderSentence({
    dateOrder: rest.dateOrder ?? null,
    dateOrderFrom: rest.dateOrderFrom ?? null,
  });
  const amounts = amountsSentence({
    decimalMark: rest.decimalMark ?? 'point',
    roundedAmounts: rest.roundedAmounts ?? 0,
  });
  const caption = words.howReadCaption;
  return (
    <Details summary={words.howRead}>
      <p>
        {words.encoding(file.encoding)} {order} {amounts} {mapping ? words.mappingFrom[mapping] : ''}
      </p>
      <Scroll label={caption}>
        <Table
          caption={caption}
          head={[...words.howReadHead]}
          rows={columns.map(({ title, role, confidence }) => [
            title === '' ? uploadWords.untitled : <bdi>{title}</bdi>,
            role ? readingWords.roles[role] : uploadWords.notKept,
            uploadWords.sureness[sureness({ role, confidence })],
          ])}
        />
      </Scroll>
    </Details>
  );
}
