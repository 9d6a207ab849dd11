import { readChoice, shownValue } from '../../../../procurement/tenders/form-fields.ts';
import { Radios } from '../../../../web/govuk/radios.tsx';
import type { Tier } from '../../round.rules.ts';
import { words as roundWords } from '../../words.en.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

const tiers = [1, 2, 3] as const satisfies readonly Tier[];

/** What proves that each answer is one person’s. */
export const proofStep: StepSpec = {
  step: 'proof',
  Fields: ProofFields,
  read: (form) => {
    const chosen = readChoice(form, 'tier', ['1', '2', '3'], words.tierBlank);
    return { tier: tiers.find((tier) => String(tier) === chosen) ?? 1 };
  },
};

function ProofFields({ form: { values, errors }, round }: FieldsProps) {
  return (
    <Radios
      name="tier"
      legend={words.tier}
      hint={words.tierHint}
      value={shownValue(values, 'tier', String(round?.tier ?? 1))}
      error={errors['tier']}
      items={tiers.map((tier) => ({
        value: String(tier),
        text: roundWords.proofs[tier],
        hint: words.tierHints[tier],
      }))}
    />
  );
}
