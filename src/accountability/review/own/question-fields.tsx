import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { amount } from '../../promises/quantity.words.en.ts';
import { noFigures, typedQuantity } from '../answers.rules.ts';
import { answerWords, noFigureWords, sentenceFor, unitAfter, yesNo } from '../figure.words.en.ts';
import type { Question } from '../questions.rules.ts';
import type { SectionVisit } from './load-section.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.section;

export type SectionPageProps = SectionVisit & {
  readonly action: string;
  readonly region: string;
  readonly form: FormState;
};

type QuestionProps = {
  readonly question: Question;
  readonly of: SectionPageProps;
  /** The form comes back with what was typed. */
  readonly isTyped: boolean;
};

/** One question: its box, what counts, what it was filled in from, and where its evidence goes. */
export function QuestionFields(props: QuestionProps) {
  const { question, of } = props;
  return (
    <section class="question" id={question.id}>
      {question.kind === 'yes-no' ? <YesOrNo {...props} /> : <Figure {...props} />}
      <Reasons {...props} />
      <Details summary={text.about(question.short)}>
        <p>
          <strong>{text.counts}:</strong> {question.whatCounts}
        </p>
        <p>
          <strong>{text.countsNot}:</strong> {question.whatDoesNot}
        </p>
        <p>
          <strong>{text.evidence}:</strong> {question.evidenceRule}
        </p>
      </Details>
      {question.kind === 'words' ? null : <EvidenceLink question={question} of={of} />}
    </section>
  );
}

/** What stands in the box: what was typed, else what was saved, else what is suggested. */
function valueOf({ question, of, isTyped }: QuestionProps): string {
  const typed = of.form.values[`figure.${question.id}`];
  if (isTyped) return typeof typed === 'string' ? typed : '';
  const answer = of.visit.figures.get(question.id)?.answer;
  if (answer?.answer === 'given') return answer.words ?? typedQuantity(answer.hundredths ?? 0);
  return answer ? '' : (of.suggestions.get(question.id)?.typed ?? '');
}

function ticksOf({ question, of, isTyped }: QuestionProps): readonly string[] {
  const typed = of.form.values[`none.${question.id}`];
  if (isTyped) return typeof typed === 'string' ? [typed] : (typed ?? []);
  const answer = of.visit.figures.get(question.id)?.answer;
  return answer && answer.answer !== 'given' ? [answer.answer] : [];
}

function Figure(props: QuestionProps) {
  const { question, of } = props;
  const isMoney = question.unit === 'pound';
  const isWords = question.kind === 'words';
  return (
    <>
      <TextInput
        name={`figure.${question.id}`}
        label={sentenceFor(question.sentence, of.region)}
        labelSize="m"
        hint={<FilledIn {...props} />}
        value={valueOf(props)}
        error={of.form.errors[`figure.${question.id}`]}
        inputMode={isWords ? 'text' : 'decimal'}
        width={isWords ? 30 : 10}
        prefix={isMoney ? '£' : undefined}
        suffix={isWords ? undefined : unitAfter(question.unit)}
        autocomplete="off"
      />
      <Checkboxes
        name={`none.${question.id}`}
        legend={text.noFigure(question.short)}
        legendClass="govuk-visually-hidden"
        small
        items={noFigures.map((value) => ({ value, text: noFigureWords[value] }))}
        values={ticksOf(props)}
      />
    </>
  );
}

function YesOrNo(props: QuestionProps) {
  const { question, of } = props;
  const ticked = ticksOf(props)[0];
  return (
    <Radios
      name={`figure.${question.id}`}
      legend={sentenceFor(question.sentence, of.region)}
      legendSize="m"
      hint={<FilledIn {...props} />}
      inline
      value={valueOf(props) || ticked}
      error={of.form.errors[`figure.${question.id}`]}
      items={[
        { value: 'yes', text: yesNo.yes },
        { value: 'no', text: yesNo.no },
        ...noFigures.map((value) => ({ value, text: noFigureWords[value] })),
      ]}
    />
  );
}

/** What was filled in and from where, last year’s answer, what contracts show, and a rate to go by. */
function FilledIn({ question, of }: QuestionProps) {
  const { lastYear, contracts, suggestions, rate } = of;
  const before = lastYear.get(question.id);
  const shown = question.measure === null ? undefined : contracts.get(question.measure);
  const origin = suggestions.get(question.id)?.origin;
  const lines = [
    origin === 'last-year' ? text.lastYear : origin === 'contracts' ? text.contracts : null,
    before?.answer === 'given' ? text.before(answerWords(before, question.unit)) : null,
    shown && shown.unit === question.unit && shown.hundredths > 0
      ? text.inContracts(amount(shown.hundredths / 100, shown.unit))
      : null,
    question.rate ? (rate ? `${text.rate(rate)} ${text.rateSource(rate.source.name)}.` : text.noRate) : null,
  ].filter((line) => line !== null);
  return lines.length > 0 ? <>{lines.join(' ')}</> : null;
}

/** A box for the reason beside each figure that looks wrong, or that was explained before. */
function Reasons({ question, of, isTyped }: QuestionProps) {
  const { form, visit } = of;
  const prefix = `why.${question.id}.`;
  const kept = visit.warnings.filter(
    (warning) => warning.questionId === question.id && warning.settled === 'explained',
  );
  const names = new Set([
    ...Object.keys(form.errors).filter((name) => name.startsWith(prefix)),
    ...Object.keys(form.values).filter((name) => name.startsWith(prefix)),
  ]);
  return (
    <>
      {isTyped ? null : kept.map(({ reason }) => <p class="note">{text.explained(reason ?? '')}</p>)}
      {[...names].map((name) => (
        <Textarea
          name={name}
          label={text.why(question.short)}
          hint={text.whyHint}
          rows={2}
          value={typedText(form, name) ?? ''}
          error={form.errors[name]}
        />
      ))}
    </>
  );
}

function EvidenceLink({ question, of }: Pick<QuestionProps, 'question' | 'of'>) {
  const figure = of.visit.figures.get(question.id);
  if (figure?.answer.answer !== 'given') return null;
  const count = figure.files + figure.links.length;
  return (
    <p>
      {count > 0 ? `${text.evidenceCount(count)}. ` : null}
      <a href={`${of.visit.href}/figures/${question.id}`}>
        {text.addEvidence}
        <span class="govuk-visually-hidden">{text.evidenceOf(question.short)}</span>
      </a>
    </p>
  );
}
