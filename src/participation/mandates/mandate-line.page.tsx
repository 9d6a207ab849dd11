import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { EvidenceOf } from './evidence-of.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import type { MandateAnswer } from './mandate.rules.ts';
import { inPoints, type ToldLine } from './told-lines.rules.ts';
import { words } from './words.en.ts';

type MandateLinePageProps = {
  readonly found: AnswerableRound;
  readonly told: ToldLine;
  readonly form: FormState;
};

const answers = ['adopted', 'varied', 'declined'] as const satisfies readonly MandateAnswer[];

/** One outcome, one decision, one reason. */
export function MandateLinePage({ found, told, form }: MandateLinePageProps) {
  return (
    <div class="task">
      <BackLink href={deskHref(found)}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.lineTitle(told.plainName)}</h1>
      <div class="said">
        <p>{words.linePlace(told.place, sharing(found, told), found.lines.length)}</p>
        <EvidenceOf told={told} byStrengths={found.round.rule === 'strengths'} />
        <p>{words.lineMeans(told.plainLine)}</p>
      </div>
      <Form action={`${deskHref(found)}/outcomes/${told.slug}`}>
        <Fields told={told} form={form} />
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}

/** How many outcomes stand at the same place, this one included. */
function sharing({ lines }: AnswerableRound, { place }: ToldLine): number {
  return lines.filter((line) => line.place === place).length;
}

function Fields({ told: { line, points }, form }: Omit<MandateLinePageProps, 'found'>) {
  const typed = (name: string, otherwise: string) => {
    const value = form.values[name];
    return typeof value === 'string' ? value : otherwise;
  };
  return (
    <>
      <Radios
        name="answer"
        legend={words.answerLegend}
        error={form.errors['answer']}
        value={typed('answer', line?.answer ?? '')}
        items={answers.map((value) => ({
          value,
          text: words.choices[value],
          hint: words.choiceHints[value](String(points)),
        }))}
      />
      <TextInput
        name="share"
        label={words.share}
        hint={words.shareHint(String(points))}
        error={form.errors['share']}
        value={typed('share', line?.answer === 'varied' ? inPoints(line.adoptedBasisPoints) : '')}
        width={5}
        inputMode="decimal"
      />
      <Textarea
        name="reason"
        label={words.reasonLabel}
        hint={words.reasonHint}
        error={form.errors['reason']}
        value={typed('reason', line?.reason ?? '')}
      />
    </>
  );
}
