import type { EntryType } from '../../../accountability/record/entry-types.rules.ts';
import { formatInstant } from '../../../values/dates.ts';
import { inFigures } from './counting.en.ts';

/** What each kind of act was, in a few plain words. */
const acts: Record<EntryType, string> = {
  'round-announced': 'A round for residents was announced, with how it would be counted.',
  'round-results-published': 'What residents said was counted and published.',
  'mandate-published': 'The authority answered each priority, and why.',
  'tender-notice-published': 'The tender notice came out and the marks were locked.',
  'criteria-change-refused': 'Someone tried to change the marks after that. It was refused.',
  'bid-committed': 'A sealed bid came in.',
  'bid-refused': 'A bid came too late and was refused.',
  'bids-opened': 'The bids were opened together.',
  'evaluator-appointed': 'Someone was appointed to mark.',
  'conflict-declared': 'Someone who marks said what links they have to a bidder.',
  'conflict-decided': 'It was decided what a link means.',
  'score-agreed': 'The panel agreed a score.',
  'award-decided': 'The authority decided who won.',
  'award-published': 'The award was published.',
  'contract-signed': 'The contract was signed.',
  'promise-made': 'What was offered became promises.',
  'claim-made': 'The supplier claimed to have done something.',
  'claim-checked': 'The authority checked a claim.',
  'witness-reported': 'A resident said what they saw.',
  'witness-replied': 'The supplier replied to a resident.',
  'witness-reply-rated': 'A resident said whether the reply settled it.',
  'verdict-given': 'The authority gave its verdict.',
  'payments-imported': 'Published payments were imported.',
  'role-granted': 'Someone was given a role.',
  'role-ended': 'Someone’s role ended.',
  'body-added': 'A public body was added.',
  'audit-file-handed-over': 'The rows behind the results were handed to an auditor.',
  'charter-signed': 'The Social Value Charter was signed.',
  'charter-withdrawn': 'A signature under the Social Value Charter was withdrawn.',
  'invitations-made': 'Suppliers were asked to sign the Charter or to complete the Review.',
  'invitations-posted': 'Letters to suppliers were posted.',
  'invitations-reminded': 'Suppliers that had not answered were reminded.',
  'tier-rule-set': 'A public body set the rule for what it asks of suppliers.',
  'tier-rule-refused':
    'A public body tried to set a rule over what suppliers had been told already. It was refused.',
  'policy-adopted': 'A public body adopted its social value policy.',
  'suppliers-merged': 'Two suppliers were found to be one.',
  'supplier-split': 'A payee was found to be another supplier.',
  'supplier-change-undone': 'A change of suppliers was undone.',
  'payments-withdrawn': 'A payment file was withdrawn: it no longer counts.',
  'payments-restored': 'A payment file that was withdrawn counts again.',
  'review-signed': 'A supplier signed its Social Value Review.',
  'review-closed': 'A Social Value Review was closed.',
  'supplier-claimed': 'A sole trader had their name shown.',
};

export const words = {
  title: (title: string) => `Public record: ${title}`,
  heading: 'Public record of each step',
  back: 'The whole thread',
  lede: (count: number) =>
    `${inFigures(count, 'entry', 'entries')}, in the order things happened. Each was written in the same moment as the act, and nothing here is rewritten.`,
  check:
    'Under each step stand its kind and the beginning of a long code: a fingerprint (SHA-256) of what was recorded. Change one letter of the record and its fingerprint no longer fits.',
  data: 'Every entry in full, to check for yourself',
  empty: 'Nothing has been recorded for this one yet. The first entry comes when residents are asked.',
  act: (type: EntryType) => acts[type],
  when: formatInstant,
  kind: (type: EntryType, version: number) => `${type}/${version}`,
} as const;
