import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { BidBox } from '../openers/openers.queries.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { restWords } from './rest.words.en.ts';
import { releaseWords, words } from './words.en.ts';

type RecoveryPageProps = {
  readonly procurement: Procurement;
  readonly box: BidBox;
  readonly action: string;
  readonly form: FormState;
};

/** The officer asks suppliers for the keys to their own bids. */
export function RecoveryPage({ procurement, box, action, form }: RecoveryPageProps) {
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{words.title}</h1>
      {box.recoveryEndsAt ? (
        <p>
          {words.running(formatInstant(box.recoveryEndsAt))} {words.afterThat}{' '}
          <a href={`${deskHref(procurement)}/recovery/rest`}>{restWords.link}</a>
        </p>
      ) : null}
      <p>{words.lede}</p>
      <p>{words.afterwards}</p>
      <p>{words.recorded}</p>
      <Form action={action}>
        <TextInput
          name="days"
          label={words.days}
          hint={words.daysHint}
          error={form.errors['days']}
          value={typedText(form, 'days') || '5'}
          inputMode="numeric"
          width={2}
        />
        <Button>{words.act}</Button>
      </Form>
    </div>
  );
}

type ReleaseKeyPageProps = Omit<RecoveryPageProps, 'action'> & { readonly now: Temporal.Instant };

/** A supplier gives the key to its own bid. */
export function ReleaseKeyPage({ procurement, box, now, form }: ReleaseKeyPageProps) {
  const until = box.recoveryEndsAt;
  const isOver = until !== null && now.epochMilliseconds > until.epochMilliseconds;
  const tender = { body: procurement.bodySlug, procurement: procurement.slug };
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">{procurement.title}</p>
      <h1>{releaseWords.title}</h1>
      <p>{isOver ? releaseWords.late : releaseWords.lede(until ? formatInstant(until) : '')}</p>
      <p>{releaseWords.safe}</p>
      <Form action={bidHrefs.releaseKey(tender)} withFiles>
        <FileUpload
          name="file"
          label={releaseWords.label}
          hint={releaseWords.hint}
          error={form.errors['file']}
        />
        <Textarea
          name="key"
          label={releaseWords.paste}
          rows={3}
          value=""
          spellcheck={false}
          autocomplete="off"
        />
        <Button>{releaseWords.act}</Button>
      </Form>
    </div>
  );
}
