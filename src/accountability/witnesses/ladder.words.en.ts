import type { StepRung, StepWhy } from './ladder/ladder.rules.ts';
import type { ReportGround } from './reading/reading.rules.ts';

/** Words for how a report is read and taken further, which the public record says too. */
export const words = {
  decisions: {
    shown: 'Yes, it is shown',
    held: 'No, says one person. A second is still to read it',
    withheld: 'No, say two people',
  },
  groundNames: {
    personal: 'It names or points to a private person',
    abusive: 'It threatens or insults people, or breaks the law',
    'another-promise': 'It is about something else',
    unclear: 'We could not tell what it says',
    advert: 'It advertises a business, a party or a campaign',
  } satisfies Record<ReportGround, string>,
  rungNames: {
    manager: 'The contract manager',
    member: 'The elected members',
  } satisfies Record<StepRung, string>,
  whyNames: {
    silence: 'No answer came in time',
    'not-settled': 'The resident says that the answer does not settle it',
  } satisfies Record<StepWhy, string>,
} as const;
