import { decideReason } from '../../../../acts/reasons.rules.ts';
import {
  type FormReader,
  readChoice,
  readText,
  shownValue,
} from '../../../../procurement/tenders/form-fields.ts';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import type { Round } from '../../rounds.queries.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

const choices = ['notice', 'none'] as const;

/** The engagement notice (UK2), or the reasons why there is none. */
export const engagementStep: StepSpec = {
  step: 'engagement',
  roles: ['commissioner', 'procurement-officer'],
  Fields: EngagementFields,
  read: (form, { round }) => {
    const has = readChoice(form, 'engagement', choices, words.engagementBlank);
    return has === 'notice'
      ? { engagementNotice: readNotice(form), engagementReason: null }
      : { engagementNotice: null, engagementReason: readReason(form, round) };
  },
};

function readNotice(form: FormReader): string {
  return readText(form, 'engagementNotice', {
    blank: words.engagementNoticeBlank,
    max: 60,
    long: words.engagementNoticeLong,
  });
}

function readReason(form: FormReader, round: Round): string {
  const text = readText(form, 'engagementReason', { max: 1000, long: words.engagementReasonLong });
  const { title, procurementTitle, procurementSummary } = round;
  const about = [...words.engagementAbout, title, procurementTitle ?? '', procurementSummary ?? ''];
  const decided = decideReason({ text, others: [], about });
  if ('refused' in decided) form.fault('engagementReason', words.engagementReasonRefused[decided.refused]);
  return text;
}

function EngagementFields({ form: { values, errors }, round }: FieldsProps) {
  const stands = round?.engagementNotice ? 'notice' : round?.engagementReason ? 'none' : '';
  return (
    <>
      <Radios
        name="engagement"
        legend={words.engagement}
        value={shownValue(values, 'engagement', stands)}
        error={errors['engagement']}
        items={choices.map((choice) => ({ value: choice, text: words.engagementChoices[choice] }))}
      />
      <TextInput
        name="engagementNotice"
        label={words.engagementNotice}
        hint={words.engagementNoticeHint}
        error={errors['engagementNotice']}
        value={shownValue(values, 'engagementNotice', round?.engagementNotice ?? '')}
        width={20}
      />
      <Textarea
        name="engagementReason"
        label={words.engagementReason}
        hint={words.engagementReasonHint}
        error={errors['engagementReason']}
        value={shownValue(values, 'engagementReason', round?.engagementReason ?? '')}
        rows={3}
      />
    </>
  );
}
