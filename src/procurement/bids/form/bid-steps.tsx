import type { PropsWithChildren } from 'hono/jsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { CharacterCount } from '../../../web/govuk/character-count.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { FileUpload } from '../../../web/govuk/file-upload.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { asksAnswer } from '../../criteria/criterion.rules.ts';
import { methodSentence } from '../../criteria/method.en.ts';
import { shownValue } from '../../tenders/form-fields.ts';
import { MOST_FILES_POSTED } from '../attachments/attachments.ts';
import { askedOf, type FormCriterion } from '../bid-fields.rules.ts';
import { shareText } from '../subcontractors/naming.rules.ts';
import { CommitmentFields, type ShownMeasure } from './commitment-fields.tsx';
import type { FormGround } from './offer-from-fields.rules.ts';
import type { Suggestion, Suggestions } from './suggestion.rules.ts';
import { suggestionWords } from './suggestion-words.en.ts';
import { formWords as words } from './words.en.ts';
import { Scale, Worth } from './worth.tsx';

/** One step: a page of its own where a script shows them one at a time. */
export function Step({ id, title, children }: PropsWithChildren<{ id: string; title: string }>) {
  return (
    <section id={`step-${id}`} data-step>
      <h2 tabindex={-1}>{title}</h2>
      {children}
    </section>
  );
}

type Field = { readonly criterion: FormCriterion; readonly form: FormState };

export function PriceStep({ criterion, form: { values, errors } }: Field) {
  return (
    <Step id="price" title={words.price}>
      <TextInput
        name="price"
        label={words.priceLabel}
        hint={methodSentence(criterion)}
        prefix="£"
        width={10}
        inputMode="decimal"
        value={shownValue(values, 'price')}
        error={errors['price']}
      />
      <Worth criterion={criterion} />
    </Step>
  );
}

type CriterionStepProps = Field & {
  readonly measures: readonly ShownMeasure[];
  readonly suggestions: Suggestions;
};

/** One criterion: its question, where an answer is marked, and what may be promised under it. */
export function CriterionStep({ criterion, form, measures, suggestions }: CriterionStepProps) {
  const { id, code, question, weight } = criterion;
  const asked = askedOf([criterion]);
  const isAnswered = asksAnswer(criterion);
  return (
    <Step
      id={code.toLowerCase()}
      title={isAnswered ? words.question(code, question) : words.commitments(code)}
    >
      <p>
        <strong>{words.marks(weight)}.</strong> {methodSentence(criterion)}
      </p>
      {isAnswered ? (
        <Answer criterion={criterion} form={form} said={suggestions.answers[id] ?? []} />
      ) : (
        <p>{question}</p>
      )}
      {asked.length > 0 ? <p>{words.commitmentsLede}</p> : null}
      {asked.map((each) => (
        <CommitmentFields
          asked={each}
          form={form}
          measures={measures}
          suggestions={suggestions.measures[each.measure?.id ?? ''] ?? []}
        />
      ))}
      {isAnswered ? <Scale /> : <Worth criterion={criterion} />}
    </Step>
  );
}

function Answer({ criterion, form, said }: Field & { readonly said: readonly Suggestion[] }) {
  const { id, code, question } = criterion;
  const field = `answer.${id}`;
  return (
    <>
      <CharacterCount
        name={field}
        label={words.question(code, question)}
        labelClass="govuk-visually-hidden"
        hint={words.questionHint}
        rows={8}
        maxWords={500}
        value={shownValue(form.values, field)}
        error={form.errors[field]}
      />
      {said.length === 0 ? null : (
        <Details summary={suggestionWords.said}>
          {said.map(({ text, source }) => (
            <figure data-said={field}>
              <figcaption class="note">{source}</figcaption>
              <blockquote class="says">{text}</blockquote>
            </figure>
          ))}
        </Details>
      )}
    </>
  );
}

type FilesStepProps = {
  readonly form: FormState;
  /** Whether a script seals the bid in the browser. */
  readonly isSealedHere: boolean;
};

/** Documents: large ones sealed in the browser, a few small ones through our server. */
export function FilesStep({ form: { errors }, isSealedHere }: FilesStepProps) {
  return (
    <Step id="files" title={words.files}>
      <p>{words.filesLede}</p>
      <p class="note">{words.filesKinds}</p>
      {isSealedHere ? (
        <>
          <p class="note">{words.filesMostSealed}</p>
          <noscript>
            <p class="note">{words.filesMost}</p>
          </noscript>
        </>
      ) : (
        <p class="note">{words.filesMost}</p>
      )}
      {Array.from({ length: MOST_FILES_POSTED }, (_, index) => (
        <FileUpload
          name={`attachment.${index + 1}`}
          label={words.file(index + 1)}
          error={errors[`attachment.${index + 1}`]}
        />
      ))}
      <p class="note">{words.filesNotDrafted}</p>
    </Step>
  );
}

type PeopleStepProps = {
  readonly href: string;
  readonly ground: FormGround;
  readonly error: string | undefined;
};

/** Who else does part of it: named on a page of their own, since they are asked. */
export function PeopleStep({ href, ground: { subcontractors, unconfirmed }, error }: PeopleStepProps) {
  return (
    <Step id="people" title={words.people}>
      <div id="subcontractors" tabindex={-1}>
        {error ? <p class="govuk-error-message">{error}</p> : null}
        {subcontractors.length + unconfirmed.length === 0 ? <p>{words.peopleNone}</p> : null}
        <ul>
          {subcontractors.map(({ name, work, shareBasisPoints }) => (
            <li>{words.peopleLine(name, work, shareText(shareBasisPoints))}</li>
          ))}
          {unconfirmed.map((name) => (
            <li>{words.peopleWaits(name)}</li>
          ))}
        </ul>
      </div>
      <p>
        <a href={`${href}/subcontractors`}>{words.peopleChange}</a>
      </p>
    </Step>
  );
}
