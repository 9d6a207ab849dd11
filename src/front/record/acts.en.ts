import { type EntryType, isEntryType } from '../../accountability/record/entry-types.rules.ts';
import { capital } from '../thread/words/counting.en.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Who did what, as the end of "On 3 March 2026 at 10:04am …": `body` names whose act it was. */
const acts: Record<EntryType, (body: string, facts: Facts) => string> = {
  'round-announced': (body) => `${body} announced a round for residents, and how it would be counted`,
  'answers-set-aside': () =>
    'two people who run a round set answers aside that were probably not one person’s each',
  'answers-put-back': () => 'two people who run a round put answers back that had been set aside',
  'appeal-decided': (body) => `${body} decided an appeal against setting an answer aside`,
  'round-closed': () => 'the round closed, and its ballot box was shuffled',
  'round-results-published': (body) => `${body} published what residents said`,
  'mandate-published': (body) => `${body} answered each priority, and said why`,
  'tender-notice-published': (body) => `${body} published the tender notice, which locked the criteria`,
  'criteria-change-refused': (body) =>
    `somebody at ${body} tried to change the locked criteria, and it was refused`,
  'bid-committed': () => 'a supplier put in a sealed bid',
  'bid-refused': () => 'a bid came too late and was refused',
  'bids-opened': (body) => `${body} opened the bids together`,
  'evaluator-appointed': (body) => `${body} appointed somebody to score`,
  'conflict-declared': () => 'somebody who scores said what links they have to a bidder',
  'conflict-decided': (body) => `${body} decided what a scorer’s link to a bidder means`,
  'score-agreed': () => 'the panel agreed a score',
  'award-decided': (body) => `${body} decided who won`,
  'award-published': (body) => `${body} published the award`,
  'contract-signed': (body) => `${body} signed the contract`,
  'promise-made': () => 'what the winner had offered became promises',
  'claim-made': () => 'the supplier claimed to have done something',
  'claim-checked': (body) => `${body} checked a claim`,
  'witness-reported': () => 'a resident said what they saw',
  'witness-replied': () => 'the supplier replied to a resident',
  'witness-reply-rated': () => 'a resident said whether the reply settled it',
  'verdict-given': (body) => `${body} gave its verdict on the contract`,
  'payments-imported': (body) => `a file of what ${body} paid was brought in`,
  'payments-withdrawn': (body) => `${body} took a file of payments out of the totals`,
  'payments-restored': (body) => `${body} put a file of payments back into the totals`,
  'role-granted': (body, { role }) =>
    role === 'representative'
      ? 'somebody was let act for a supplier'
      : role === 'operator'
        ? 'somebody was made an operator of this site'
        : `${body} gave somebody a role`,
  'role-ended': (body) => `${body} ended somebody’s role`,
  'body-added': (body) => `${body} joined this site`,
  'audit-file-handed-over': (body) => `${body} handed an auditor the rows behind the results`,
  'charter-signed': (body, { supplierId }) =>
    `${supplierId ? 'a supplier' : body} signed the Social Value Charter`,
  'charter-withdrawn': (body, { supplierId }) =>
    `${supplierId ? 'a supplier' : body} withdrew its signature under the Social Value Charter`,
  'invitations-made': (body) => `${body} asked suppliers for the Charter or the Review`,
  'invitations-posted': (body) => `${body} posted letters to suppliers`,
  'invitations-reminded': (body) => `${body} reminded suppliers that had not answered`,
  'tier-rule-set': (body) => `${body} set the rule for what it asks of suppliers`,
  'tier-rule-refused': (body) =>
    `${body} tried to set a rule over what suppliers had been told already, and it was refused`,
  'policy-adopted': (body) => `${body} adopted its social value policy`,
  'review-signed': (body, { supplier }) => `${supplier ? 'a supplier' : body} signed its Social Value Review`,
  'review-closed': (body, { supplier }) =>
    supplier
      ? `${body} signed off a supplier’s Social Value Review`
      : `the Social Value Review of ${body} was signed off`,
  'suppliers-merged': (body) => `${body} found two suppliers to be one`,
  'supplier-split': (body) => `${body} found a payee to be another supplier`,
  'supplier-change-undone': (body) => `${body} undid a change of suppliers`,
  'supplier-claimed': () => 'a sole trader had their name shown',
  'statement-shown': (_, { seed }) =>
    seed
      ? 'a statement that the authority wrote was shown, to be voted on'
      : 'a statement by a resident was shown, to be voted on',
  'statement-declined': () => 'a statement by a resident was declined, with the reason',
  'statement-merged': () => 'a statement by a resident was merged into another that says the same',
  'proposal-taken-up': (body) => `${body} took up a proposal by a resident`,
  'proposal-declined': (body) => `${body} declined a proposal by a resident, and said why`,
  'proposal-not-shown': (body) => `${body} kept a proposal from being shown, and gave the reason`,
  'draft-opened': (body) => `${body} opened a draft, to be written together`,
  'draft-signed': () => 'a party signed a draft that is written together',
  'draft-closed': (body) => `${body} closed a draft without adopting it, and said why`,
  'framework-version-adopted': (body) => `${body} adopted a new version of a framework`,
  'question-offered': (body) => `${body} offered buyers a tender question that was written together`,
  'common-answer-signed': (body) => `${body} signed an answer that it gives with others`,
  'codes-issued': (body) => `${body} printed single-use codes for a round`,
  'codes-voided': (body) => `${body} made codes void that were lost or stolen unused`,
  'workshop-published': (body) => `${body} published what tables at a workshop said`,
  'theme-summary-published': (body) => `${body} published a signed summary of comments on a theme`,
  'panel-announced': (body) => `${body} announced a panel of residents, and how it would be drawn by lot`,
  'panel-codes-issued': (body) => `${body} made letters with codes, to ask people to a panel`,
  'recruiting-extended': (body) => `${body} gave people longer to put their names in for a panel`,
  'pool-closed': (body) =>
    `${body} closed the list of people that a panel is drawn from, and its fingerprint was taken`,
  'panel-quotas-changed': (body) => `${body} changed what a panel must look like, before the draw`,
  'seeds-differed': () =>
    'two people typed in a draw’s public number, and not the same one, so both were cleared',
  'panel-drawn': (body) => `${body} drew a panel of residents by lot`,
  'record-key-announced': () => 'this record announced the key that signs it from now on',
  'record-witness-named': (body) => `${body} named a witness, who keeps a copy of this record outside`,
  'record-witness-ended': (body) => `${body} ended a witness of this record`,
  'seat-replaced': (body) => `${body} drew people by lot for the empty seats of a panel`,
  'evaluator-stood-down': () => 'somebody who scores could go on no longer',
  'panel-abandoned': (body) => `${body} gave up a panel of residents, and said why`,
};

type Act = {
  readonly type: string;
  readonly facts: Facts;
  /** Null where the act is no public body’s. */
  readonly bodyName: string | null;
};

/** `Oldham Council opened the bids together.` */
export function actSentence(act: Act): string {
  return `${capital(actClause(act))}.`;
}

/** The same without a capital or full stop, to stand after a time. */
export function actClause({ type, facts, bodyName }: Act): string {
  return isEntryType(type) ? acts[type](bodyName ?? 'this site', facts) : 'something was recorded';
}
