import type { ConditionKind, ConditionWarning } from './condition.rules.ts';

export const kindNames: Readonly<Record<ConditionKind, string>> = {
  'legal-financial': 'Legal and financial capacity',
  technical: 'Technical ability',
};

export const words = {
  title: 'Conditions of participation',
  lede: 'What a bidder must be able to do, or be, to take part. How well it would do the work belongs in the award criteria.',
  rule: 'A condition is about legal and financial capacity or technical ability, and no more than this purchase needs.',
  source: 'Procurement Act 2023 s.22',
  sourceUrl: 'https://www.legislation.gov.uk/ukpga/2023/54/section/22',
  locked: 'The tender notice is out, so the conditions are fixed.',
  none: 'No conditions. Every supplier may bid that is not excluded by law.',
  caption: 'What every bidder must meet',
  requirement: 'Condition',
  proof: 'What shows it',
  proportion: 'Why this purchase needs it',
  remove: 'Remove',
  add: 'Add a condition',
  back: 'This purchase',
  kind: 'What is it about?',
  kindBlank: 'Choose what the condition is about.',
  requirementLabel: 'What must a bidder be able to do, or be?',
  requirementHint:
    'Such as “Gas Safe engineers for all work on boilers, from the first day of the contract”.',
  requirementBlank: 'Write the condition.',
  requirementLong: 'Write the condition in at most 400 characters.',
  proofLabel: 'What will show that it is met?',
  proofHint: 'Ask for the least that settles it. A page in their own words often does.',
  proofBlank: 'Write what will show that the condition is met.',
  proofLong: 'Write what shows it in at most 400 characters.',
  proportionLabel: 'Why does this purchase need it?',
  proportionHint: 'Think of its kind, its difficulty and its cost. This is public with the notice.',
  proportionBlank: 'Write why this purchase needs the condition.',
  proportionLong: 'Write why in at most 400 characters.',
  save: 'Add this condition',
  tooMany: (most: number) =>
    `This purchase has ${most} conditions, and more would keep small suppliers away. Remove one first.`,
  removeTitle: 'Remove this condition?',
  removeAct: 'Remove it',
  keep: 'Keep it',
  look: (warning: string) => `Look again: ${warning}`,
} as const;

/** What each warning says, with the rule it comes from. They explain, and stop nothing. */
export const warningWords: Readonly<Record<ConditionWarning, string>> = {
  'audited-accounts':
    'you may ask for audited accounts only of those whom company law makes have them (s.22(3)). Many small firms and charities have none: say what else will do.',
  'insurance-beforehand':
    'you may not ask for insurance to be in place before the award (s.22(3)). Ask for it “before the contract starts”.',
  'worked-for-us':
    'you may not ask that a bidder has held a contract of a particular authority (s.22(4)). Ask for like work, for anybody.',
  'turnover-over-twice':
    'a turnover of more than twice the contract’s value is seldom in proportion (s.22(5)). Say why this purchase needs it, or ask for less.',
  'charter-as-condition':
    'the Social Value Charter and Review are requests. They are never a condition of bidding.',
  'where-the-bidder-is':
    'where a bidder is says little of what it can do. Under the threshold you may keep the whole purchase for local suppliers instead.',
  'scored-words': 'a condition is met or not met. What earns marks belongs in the award criteria.',
};
