import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { deskHref, threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { joinPassages } from './passages.rules.ts';
import type { DetailsDesk } from './visit-details.ts';
import { words } from './words.en.ts';

type DetailsDeskPageProps = { readonly desk: DetailsDesk; readonly form: FormState; readonly action: string };

/** The contract’s words, passage by passage: what is published, and what is left out. */
export function DetailsDeskPage({ desk, form, action }: DetailsDeskPageProps) {
  const { procurement, contract, details } = desk;
  return (
    <>
      <FormErrors errors={form.errors} />
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>{words.lede}</p>
        <p class="note">{words.source}</p>
      </div>
      {contract ? (
        <Signed desk={desk} form={form} action={action} />
      ) : (
        <p>
          {words.notSigned}{' '}
          <a href={`/work/${procurement.bodySlug}/contracts/${procurement.slug}/sign`}>{words.sign}</a>
        </p>
      )}
      {details ? (
        <p>
          {words.published(formatDate(londonDate(details.noticePublishedAt)), details.noticeIdentifier)}{' '}
          <a href={`${threadHref(procurement)}/contract`}>{words.publicPage}</a>
        </p>
      ) : null}
      <p>
        <a href={`${deskHref(procurement)}/award`}>{words.award}</a>
      </p>
    </>
  );
}

function Signed({ desk, form, action }: DetailsDeskPageProps) {
  if (desk.details) return <Passages desk={desk} action={action} />;
  return (
    <>
      <Form action={action}>
        <Textarea
          name="text"
          label={words.text}
          hint={words.textHint}
          error={form.errors['text']}
          value={typedText(form, 'text') ?? joinPassages(desk.passages)}
          rows={14}
        />
        <Button variant="secondary">{words.saveText}</Button>
      </Form>
      <Passages desk={desk} action={action} />
      <Button href={`${action}/publish`}>{words.publish}</Button>
    </>
  );
}

function Passages({ desk: { passages, details }, action }: Pick<DetailsDeskPageProps, 'desk' | 'action'>) {
  return (
    <>
      <h2>{words.passages}</h2>
      <p>{passages.length === 0 ? words.noPassages : words.passagesLede}</p>
      <ol>
        {passages.map(({ position, words: text, withheldAs, withheldReason }) => (
          <li>
            {withheldAs ? (
              <p>
                <strong>{words.leftOut}.</strong> {words.kinds[withheldAs]}. {withheldReason}
              </p>
            ) : null}
            <p class="as-written">{text}</p>
            {details ? null : (
              <p>
                <a href={`${action}/passages/${position}`}>
                  {withheldAs ? words.change(position) : words.leaveOut(position)}
                </a>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
