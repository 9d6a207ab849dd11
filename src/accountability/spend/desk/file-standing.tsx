import { formatInstant } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Form } from '../../../web/shell/form.tsx';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { words } from './words.en.ts';

type StandingProps = { readonly body: { readonly slug: string }; readonly file: PaymentFile };
type FileStandingProps = StandingProps & {
  readonly replacedBy: PaymentFile | undefined;
  readonly replaced: readonly PaymentFile[];
};

/** Whether a file counts: what took its place, what it took the place of, who may see it. */
export function FileStanding({ body, file, replacedBy, replaced }: FileStandingProps) {
  return (
    <>
      {replacedBy && file.replacedAt ? (
        <InsetText>
          {words.replacedBy(formatInstant(file.replacedAt))} <FileLink body={body} file={replacedBy} />
        </InsetText>
      ) : null}
      {file.withdrawnAt ? <InsetText>{words.withdrawn(formatInstant(file.withdrawnAt))}</InsetText> : null}
      {file.coverage === 'ledger' ? <InsetText>{words.privateLedger}</InsetText> : null}
      {replaced.length > 0 ? (
        <p>
          {words.replaces}{' '}
          {replaced.map((older) => (
            <>
              <FileLink body={body} file={older} />{' '}
            </>
          ))}
        </p>
      ) : null}
    </>
  );
}

function FileLink({ body, file }: StandingProps) {
  return (
    <a href={pathOf({ body, file })}>
      <bdi>{file.member || file.name}</bdi>
    </a>
  );
}

function pathOf({ body, file }: StandingProps): string {
  return `/work/${body.slug}/payments/${file.fileId}`;
}

/** The way to take a file out of every total, and to count it again. */
export function ChangeStanding({ body, file }: StandingProps) {
  const { withdraw, restore } = words;
  const change = file.standing ? withdraw : restore;
  return (
    <Details summary={change.summary}>
      <p>{change.means}</p>
      <Form action={pathOf({ body, file })}>
        <Button name="act" value={file.standing ? 'withdraw' : 'restore'} variant="secondary">
          {change.act}
        </Button>
      </Form>
    </Details>
  );
}
