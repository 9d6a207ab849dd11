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
  'conflicts-assessed': (body, { version }) =>
    Number(version) > 1
      ? `${body} went over its conflicts assessment again`
      : `${body} recorded its conflicts assessment`,
  'bid-committed': () => 'a supplier put in a sealed bid',
  'bid-refused': () => 'a bid came too late and was refused',
  'envelope-put-in': () => 'a sealed envelope was put into the box: a bid, or empty',
  'openers-named': (body) => `${body} named who opens the bids`,
  'opener-rehearsed': () => 'an opener opened a share of a test bid',
  'early-opening-refused': () => 'somebody tried to open bids before the deadline, and it was refused',
  'shares-came': () => 'an opener sent their part of the bids’ keys',
  'recovery-begun': (body) => `${body} asked suppliers for the keys to their own bids`,
  'bid-key-released': () => 'a supplier gave the key to its own bid',
  'opener-key-lost': () => 'an opener said that their key is lost',
  'rest-opened-without': (body) =>
    `somebody else at ${body} decided to open the bids whose keys are here; the others stay sealed`,
  'late-bids-opened': () => 'bids that had been left sealed were opened and joined the others',
  'bids-opened': (body) => `${body} opened the bids together`,
  'evaluator-appointed': (body) => `${body} appointed somebody to score`,
  'conflict-declared': () => 'somebody who scores said what links they have to a bidder',
  'conflict-decided': (body) => `${body} decided what a scorer’s link to a bidder means`,
  'score-agreed': () => 'the panel agreed a score',
  'taking-part-decided': (body) => `${body} decided whether a bidder may take part`,
  'award-decided': (body) => `${body} decided who won`,
  'low-price-asked': (body) => `${body} asked a bidder about a price that looked very low`,
  'low-price-explained': () => 'a bidder explained its price',
  'low-price-decided': (body) => `${body} decided what to do about a price that looked very low`,
  'summaries-sent': (body) => `${body} told each bidder how its bid was assessed`,
  'award-published': (body) => `${body} published the award`,
  'challenge-told': () => 'a bidder’s court case about the award was recorded',
  'challenge-ended': () => 'a bidder’s court case about the award no longer stands in the way',
  'challenge-ending-said': () =>
    'the authority recorded how a court case about the award ended, for a second person to confirm',
  'challenge-ending-denied': () => 'somebody denied that a court case about the award had ended',
  'contract-details-published': (body) => `${body} published the details of the contract`,
  'file-exported': (body) => `${body} exported the whole file of the purchase`,
  'contract-signed': (body) => `${body} signed the contract`,
  'promise-made': () => 'what the winner had offered became promises',
  'claim-made': () => 'the supplier claimed to have done something',
  'claim-checked': (body) => `${body} checked a claim`,
  'witness-reported': () => 'a resident said what they saw',
  'witness-replied': () => 'the supplier replied to a resident',
  'witness-reply-rated': () => 'a resident said whether the reply settled it',
  'witness-read': (body) => `${body} read a resident’s report, and showed it or said why not`,
  'witness-escalated': () => 'a report that it was not seen went a step further',
  'witness-step-answered': (body) => `${body} answered a resident who had not seen it`,
  'monitor-visited': () => 'a named monitor said what they found',
  'monitor-replied': () => 'the supplier replied to a named monitor',
  'monitor-visit-read': (body) => `${body} read what a named monitor wrote, and showed it or said why not`,
  'promise-chased': (body) => `${body} took the next step about a promise that is due or late`,
  'promise-plan-answered': () => 'the supplier said how it will make a late promise good',
  'claim-made-of': () => 'the supplier said what a claim is made of, so that nothing counts twice',
  'performance-published': (body) => `${body} published how the contract performs`,
  'verdict-given': (body) => `${body} gave its verdict on the contract`,
  'verdict-asked': (body) => `${body} named a day by which it judges the contract`,
  'verdict-part-written': (body) => `${body} wrote a part of the review pack of the contract`,
  'leaving-step-published': (body) => `${body} published a step for people whom the stopped contract served`,
  'leaving-step-done': (body) => `${body} did a step for people whom the stopped contract served`,
  'leaving-step-withdrawn': (body) => `${body} withdrew a step for people whom the stopped contract served`,
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
  'annual-report-published': (body) => `${body} published its annual report`,
  'measure-published': (body) => `${body} published a measure of its own`,
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
  'question-answered': (body) => `${body} answered a bidder’s question, to everybody alike`,
  'tender-amended': (body) => `${body} changed the tender, said why, and gave everybody more time`,
  'deadline-extended': (body) => `${body} gave everybody more time after this site could not be reached`,
  'purchase-abandoned': (body) => `${body} gave the purchase up, and said why`,
  'sealed-bids-destroyed': () =>
    'this site destroyed what was sealed for a purchase that had been given up; nobody read it',
  'notice-recorded': (body) => `${body} recorded a notice that stands on the government’s central platform`,
  'naming-decided': (body) => `${body} decided for which answers scorers see a letter instead of a name`,
  'interest-declared': () => 'somebody who has a part in the purchase said what links them to it',
  'interest-decided': (body) => `${body} decided what such a link means`,
  'advantage-asked': (body) =>
    `${body} told a bidder that it may have an advantage, and asked for its answer`,
  'advantage-answered': () => 'the bidder answered',
  'advantage-decided': (body) => `${body} decided whether a bidder’s advantage can be removed`,
  'observer-appointed': (body) => `${body} named somebody who watches and scores nothing`,
  'testimony-filed': () => 'somebody who watched said in public what they saw',
  'testimony-answered': (body) => `${body} answered what somebody who watched had said`,
  'dissent-recorded': () => 'somebody who scored did not agree with the panel’s number',
  'dissents-published': (body) => `${body} published what those who did not agree had said`,
  'conflicts-told': (body) => `${body} told how many links and advantages there were, and how they ended`,
  'plan-answered': (body) => `${body} decided something about its plan to buy, and said why`,
  'pipeline-listed': (body) => `${body} said when it expects to buy this, and when residents can speak`,
  'promise-varied': (body, { how }) =>
    how === 'decided'
      ? `${body} changed what is owed of a promise, where its contract lets it`
      : 'both sides agreed to change what is owed of a promise',
  'spend-called-off': (body) => `${body} said what it had spent under a contract, and what is owed for it`,
  'spend-taken-back': (body) => `${body} took back what it had said it spent under a contract`,
  'need-posted': (body) => `${body} showed what a community group needs`,
  'need-ended': () => 'a community group closed what it had asked for',
  'offer-posted': (body) => `${body} showed what a supplier offers to community groups`,
  'need-matched': () => 'a community group and a supplier agreed what the supplier brings under its promise',
  'need-match-called-off': (_, { by }) =>
    by === 'group'
      ? 'a community group called off what a supplier was to bring'
      : 'a supplier called off what it was to bring to a community group',
  'need-met': (_, { arrived }) =>
    arrived === 0
      ? 'a community group said that nothing came of what was agreed'
      : 'a community group said how much came of what was agreed',
  'releases-imported': (_, { accepted }) =>
    `a file of what other publishers say of contracts was brought in${typeof accepted === 'number' ? `: ${accepted} new` : ''}`,
  'contracts-register-imported': (body) => `a contracts register of ${body} was brought in`,
  'contract-taken-up': (body) => `${body} took up a contract that it had tendered elsewhere`,
  'promises-typed-in': (body) =>
    `${body} typed in what its signed contract promises, for the supplier to agree`,
  'promises-answered': (_, { declined }) =>
    declined === 0
      ? 'the supplier agreed that this is what its contract promises'
      : 'the supplier said that its contract promises something else',
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
