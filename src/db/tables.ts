// Generated from the migrations by `npm run tables`. Do not edit.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Temporal } from 'temporal-polyfill';

// Kysely sends these as text; node-postgres reads them back as connect.ts says.
type Instant = ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;
type PlainDate = ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;
type Decimal = ColumnType<string, string | number, string | number>;
type Json = ColumnType<unknown, string, string>;

export type AbandonmentTable = {
  body_id: string;
  procurement_id: string;
  stage: 'before-notice' | 'bidding' | 'closed' | 'opened' | 'awarded';
  reason: string;
  abandoned_at: Instant;
  abandoned_by: string;
  destroys_from: Instant;
  destroyed_at: Instant | null;
};

export type AccountChangeTable = {
  body_id: string;
  id: number;
  measure_id: string;
  district_slug: string;
  year_start: number;
  promised: number;
  committed: number;
  lines: number;
  kept: number;
  share: number;
  claimed: number;
  evidenced: number;
  verified: number;
  seen: number;
  not_seen: number;
};

export type AccountSumTable = {
  body_id: string;
  measure_id: string;
  district_slug: string;
  year_start: number;
  promised: number;
  committed: number;
  lines: number;
  kept: number;
  share: number;
  claimed: number;
  evidenced: number;
  verified: number;
  seen: number;
  not_seen: number;
};

export type AccountYearTable = {
  body_id: string;
  measure_id: string;
  district_slug: string;
  year_start: number;
  promised: number;
  committed: number;
  lines: number;
  kept: number;
  share: number;
  claimed: number;
  evidenced: number;
  verified: number;
  seen: number;
  not_seen: number;
};

export type AmendmentTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  number: number;
  what: string;
  reason: string;
  needs_confirming: boolean;
  published_at: Instant;
  published_by: string;
  in_transaction: Generated<number>;
};

export type AnnualReportTable = {
  body_id: string;
  year_start: number;
  version: number;
  facts: string;
  facts_sha256: Buffer;
  why: string | null;
  put_forward_by: string;
  put_forward_at: Instant;
  published_by: string | null;
  published_at: Instant | null;
  pdf_file_id: string | null;
};

export type AnswerCopyTable = {
  round_id: string;
  lookup: Buffer;
  sealed: Buffer;
  slot: string;
};

export type AnswerSummaryTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  criterion_id: string;
  text: string;
  written_at: Instant;
  written_by: string;
};

export type ApiKeyTable = {
  id: string;
  person_id: string;
  key_hash: Buffer;
  begins_with: string;
  name: string;
  scope: 'read' | 'act';
  hat_kind: 'resident' | 'body' | 'supplier' | 'operator';
  hat_body_id: string | null;
  hat_role: string | null;
  hat_supplier_id: string | null;
  made_at: Instant;
  last_used_on: PlainDate | null;
  withdrawn_at: Instant | null;
};

export type AppraisalParameterTable = {
  name: 'discount-rate' | 'distributional-elasticity' | 'gdp-deflator';
  key: number;
  effective_from: PlainDate;
  value: Decimal;
  source: string;
  source_url: string;
};

export type AreaTable = {
  code: string;
  kind: 'district' | 'ward';
  name: string;
  district_slug: string | null;
  boundary: Json;
  source: string;
};

export type AssessmentSummaryTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  summary: Json;
  sent_at: Instant;
};

export type AwardTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  reason: string;
  decided_by: string;
  decided_at: Instant;
  published_at: Instant | null;
  notice_identifier: string | null;
  standstill_ends_on: PlainDate | null;
  evaluation: Json;
  result: Json;
  record_salt: Generated<Buffer>;
  summaries_sent_at: Instant | null;
  notice_published_at: Instant | null;
  standstill_kind: 'none' | 'mandatory' | 'voluntary' | null;
  standstill_working_days: number | null;
  flags: ColumnType<unknown, string | undefined, string>;
  supplier_id: string | null;
};

export type AwardFlagTable = {
  body_id: string;
  procurement_id: string;
  flag: string;
};

export type BallotTable = {
  round_id: string;
  id: string;
  points: number[] | null;
  district_slug: string | null;
  answered_on: PlainDate;
  points_answer: 'split' | 'do-not-mind' | 'none-of-these' | null;
  tier: number;
  works_for_bidder: boolean | null;
  removal_id: string | null;
};

export type BallotCellTable = {
  round_id: string;
  ballot_id: string;
  age_band: '16-24' | '25-34' | '35-49' | '50-64' | '65-74' | '75-plus' | null;
  sex: 'female' | 'male' | null;
  ethnic_group: 'asian' | 'black' | 'mixed' | 'white' | 'other' | null;
  disability: 'disabled' | 'not-disabled' | null;
};

export type BallotCountingTable = {
  round_id: string;
  id: string;
  points: number[] | null;
  district_slug: string | null;
  answered_on: PlainDate;
  points_answer: string | null;
  tier: number;
  works_for_bidder: boolean | null;
  removal_id: string | null;
};

export type BankHolidayTable = {
  falls_on: PlainDate;
  division: 'england-and-wales' | 'scotland' | 'northern-ireland';
  name: string;
  source: string;
};

export type BidTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  supplier_id: string;
  committed_at: Instant;
  committed_by: string;
  commitment: Buffer;
  sealed_bytes: number;
  sealing: 'server' | 'openers-browser' | 'openers-file' | 'openers-server';
  superseded_at: Instant | null;
  label: string | null;
  envelope: string | null;
  ciphertext_sha256: Buffer | null;
  bytes_arrived_at: Instant | null;
  withdrawn_at: Instant | null;
  plaintext_sha256: Buffer | null;
};

export type BidAnswerTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  criterion_id: string;
  answer: string;
};

export type BidAttachmentTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  position: number;
  name: string;
  media_type: string;
  bytes: number;
  sha256: Buffer;
  state: 'kept' | 'forbidden' | 'missing';
};

export type BidBoxTable = {
  body_id: string;
  procurement_id: string;
  threshold: number;
  grace_minutes: number;
  empties_until: Instant | null;
  recovery_because: 'too-few-openers' | 'shares-bad' | 'fewer-remain' | null;
  recovery_began_at: Instant | null;
  recovery_ends_at: Instant | null;
  recovery_began_by: string | null;
  rest_decided_at: Instant | null;
  rest_decided_by: string | null;
  rest_reason: string | null;
  rest_told_at: Instant | null;
};

export type BidBytesSentTable = {
  supplier_id: string;
  day: PlainDate;
  bytes: number;
};

export type BidConfirmationTable = {
  body_id: string;
  procurement_id: string;
  amendment_id: string;
  supplier_id: string;
  confirmed_at: Instant;
  confirmed_by: string;
};

export type BidDraftTable = {
  body_id: string;
  procurement_id: string;
  supplier_id: string;
  sealed: string;
  saved_at: Instant;
  saved_by: string;
};

export type BidEnvelopeTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  due_at: Instant;
  put_in_at: Instant | null;
  entry_id: string | null;
  holds: 'bid' | 'withdrawal' | 'nothing';
  commitment: Buffer | null;
  salt: Buffer;
};

export type BidKeysTriedTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  shares: number;
  tried_at: Instant;
};

export type BidLeftSealedTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  left_at: Instant;
  opened_at: Instant | null;
};

export type BidOfferTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  price_pence: number;
};

export type BidOpenerTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  office: string;
  from_buying_department: boolean;
  recipient: string | null;
  named_at: Instant;
  named_by: string;
  key_made_at: Instant | null;
  shares_posted_at: Instant | null;
  last_reminder: string | null;
  key_lost_at: Instant | null;
  says_of_department: boolean | null;
};

export type BidRehearsalTable = {
  body_id: string;
  procurement_id: string;
  round: number;
  envelope: string;
  made_at: Instant;
};

export type BidRehearsedTable = {
  body_id: string;
  procurement_id: string;
  round: number;
  person_id: string;
  rehearsed_at: Instant;
};

export type BidReleasedKeyTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  identity: string;
  released_at: Instant;
  released_by: string;
};

export type BidShareTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  person_id: string;
  share: Buffer;
  posted_at: Instant;
};

export type BidSubcontractorTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  supplier_id: string;
  name: string;
  company_number: string | null;
  named_supplier_id: string | null;
  email: string | null;
  work: string;
  share_basis_points: number;
  named_at: Instant;
  named_by: string;
  answer: 'agreed' | 'said-no' | null;
  answered_at: Instant | null;
  answered_by: string | null;
  like_supplier_id: string | null;
};

export type BidderStandingTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  decision: 'takes-part' | 'left-out' | null;
  basis: 'none' | 'excluded' | 'excludable' | 'condition-not-met' | null;
  decision_reason: string | null;
  record_salt: Buffer | null;
  decided_at: Instant | null;
  decided_by: string | null;
};

export type BodyTable = {
  id: string;
  slug: string;
  name: string;
  kind: 'combined-authority' | 'council' | 'police' | 'health';
  district_slug: string | null;
  started_on: PlainDate | null;
  ended_on: PlainDate | null;
};

export type BodyRoleTable = {
  body_id: string;
  person_id: string;
  role: 'commissioner' | 'procurement-officer' | 'evaluator' | 'moderator' | 'elected-member' | 'contract-manager' | 'facilitator' | 'administrator' | 'finance-officer';
  granted_at: Instant;
  granted_by: string | null;
  ended_at: Instant | null;
  ended_by: string | null;
  end_reason: string | null;
};

export type BodySuccessionTable = {
  body_id: string;
  predecessor_id: string;
  succeeded_on: PlainDate;
  note: string;
};

export type BuyerMatchTable = {
  kind: 'identifier' | 'name';
  written: string;
  body_id: string;
  set_at: Instant;
  set_by: string | null;
};

export type CalibrationTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  sample: string;
  version: number;
  scale: number;
  score: number;
  agreed: number;
  reason: string;
  done_at: Instant;
};

export type CensusCountTable = {
  district_slug: string;
  cell: 'age-band' | 'sex' | 'ethnic-group' | 'disability';
  level: string;
  people: number;
  source: string;
};

export type ChallengeTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  supplier_id: string;
  claim_number: string;
  begun_on: PlainDate;
  told_as: 'supplier' | 'authority';
  told_at: Instant;
  told_by: string;
  pauses: boolean;
  ending: 'court-lifted' | 'court-decided' | 'withdrawn' | 'settled' | null;
  ending_words: string | null;
  ended_at: Instant | null;
  ended_by: string | null;
  said_ending: 'court-lifted' | 'court-decided' | 'withdrawn' | 'settled' | null;
  said_on: PlainDate | null;
  said_words: string | null;
  said_at: Instant | null;
  said_by: string | null;
};

export type CharterAnswerTable = {
  signature_id: string;
  version: number;
  commitment: string;
  answer: 'do' | 'will' | 'not-for-us';
  by_date: PlainDate | null;
  reason: string | null;
};

export type CharterCommitmentTable = {
  version: number;
  slug: string;
  position: number;
  title: string;
  sentence: string;
  for_sole_trader: string;
  for_firm: string;
  for_public_body: string;
  why: string;
};

export type CharterDraftTable = {
  id: string;
  supplier_id: string | null;
  body_id: string | null;
  version: number;
  started_at: Instant;
  started_by: string;
};

export type CharterDraftAnswerTable = {
  draft_id: string;
  version: number;
  commitment: string;
  answer: 'do' | 'will' | 'not-for-us';
  by_date: PlainDate | null;
  reason: string | null;
  confirmed: boolean;
};

export type CharterSignatureTable = {
  id: string;
  supplier_id: string | null;
  body_id: string | null;
  version: number;
  started_at: Instant;
  signed_at: Instant;
  signed_by: string;
  signer_name: string;
  signer_position: string;
  expires_on: PlainDate;
  reminded_at: Instant | null;
  withdrawn_at: Instant | null;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
};

export type CharterVersionTable = {
  version: number;
  effective_from: PlainDate;
  valid_months: number;
  remind_days: number;
  what_changed: string;
};

export type CheckReasonTable = {
  body_id: string;
  procurement_id: string;
  check_name: string;
  about: string;
  sentence: string;
  reason: string;
  given_by: string;
  given_at: Instant;
};

export type ChosenHatTable = {
  person_id: string;
  hat_kind: 'resident' | 'body' | 'supplier' | 'operator';
  hat_body_id: string | null;
  hat_supplier_id: string | null;
  hat_role: string | null;
  chosen_at: Instant;
};

export type ClaimTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  quantity: Decimal;
  note: string;
  link: string | null;
  file_id: string | null;
  claimed_by: string;
  claimed_at: Instant;
  checked: 'verified' | 'returned' | null;
  verified_quantity: Decimal | null;
  check_reason: string | null;
  checked_by: string | null;
  checked_at: Instant | null;
  counted_quantity: Decimal | null;
  instalment_id: string | null;
  report_id: string | null;
};

export type ClaimLineTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  claim_id: string;
  line_hash: Buffer;
  quantity: Decimal;
};

export type ClaimMadeOfTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  claim_id: string;
  kind: 'person' | 'person-month' | 'event' | 'day' | 'pound';
  base: Decimal;
  told_by: string;
  told_at: Instant;
  from_month: PlainDate | null;
  to_month: PlainDate | null;
};

export type ClaimPaperTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  claim_id: string;
  position: number;
  file_id: string;
};

export type ClarificationTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  supplier_id: string;
  asked_by: string;
  asked_at: Instant;
  original: string;
  number: number | null;
  question: string | null;
  answer: string | null;
  declined_reason: string | null;
  decided_at: Instant | null;
  decided_by: string | null;
};

export type CommitmentTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  id: string;
  criterion_id: string;
  measure_id: string;
  quantity: Decimal;
  due_on: PlainDate;
  place: string;
  per_spend_pence: number | null;
};

export type CommonAnswerTable = {
  id: string;
  issue: string;
  body_id: string;
  words: string;
  drafted_at: Instant;
  drafted_by: string;
  withdrawn_at: Instant | null;
};

export type CommonAnswerSignatureTable = {
  answer_id: string;
  body_id: string;
  signed_at: Instant;
  signed_by: string;
};

export type CommunityGroupTable = {
  id: string;
  slug: string;
  name: string;
  about: string;
  district_slug: string;
  body_id: string;
  contact: string;
  state: Generated<'waiting' | 'confirmed' | 'declined'>;
  asked_at: Instant;
  reason: Generated<string>;
  decided_by: string | null;
  decided_at: Instant | null;
};

export type ComparisonTable = {
  round_id: string;
  ballot_id: string;
  first_position: number;
  second_position: number;
  preferred: number;
};

export type ComparisonCountingTable = {
  round_id: string;
  ballot_id: string;
  first_position: number;
  second_position: number;
  preferred: number;
};

export type ConditionOfParticipationTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  kind: 'legal-financial' | 'technical';
  requirement: string;
  proof: string;
  proportion: string;
  position: number;
};

export type ConflictDeclarationTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  bid_id: string;
  finding: 'none' | 'perceived' | 'real';
  detail: Generated<string>;
  declared_at: Instant;
  decision: 'may-score' | 'stands-aside' | null;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
  links: Generated<string[]>;
  suggestion: Generated<string>;
  steps: Generated<string>;
};

export type ConflictsAssessmentTable = {
  body_id: string;
  procurement_id: string;
  version: number;
  found: string;
  steps: string;
  appearances: Generated<string>;
  recorded_by: string;
  recorded_at: Instant;
};

export type ConsensusTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  bid_id: string;
  score: number;
  reason: string;
  lowest: number;
  highest: number;
  median: Decimal;
  scorers: number;
  agreed_by: string;
  agreed_at: Instant;
  record_salt: Generated<Buffer>;
};

export type ContractTable = {
  body_id: string;
  procurement_id: string;
  supplier_id: string;
  value_pence: number;
  signed_at: Instant;
  signed_by: string;
  starts_on: PlainDate;
  ends_on: PlainDate;
  verdict_due_on: PlainDate;
  tendered_elsewhere: Generated<boolean>;
  awarded_procurement_id: GeneratedAlways<string | null>;
};

export type ContractDetailsTable = {
  body_id: string;
  procurement_id: string;
  published_at: Instant;
  notice_published_at: Instant;
  notice_identifier: string;
  published_by: string;
};

export type ContractPassageTable = {
  body_id: string;
  procurement_id: string;
  position: number;
  words: string;
  withheld_as: 'trade-secret' | 'commercial-interests' | 'national-security' | null;
  withheld_reason: string | null;
  withheld_at: Instant | null;
  withheld_by: string | null;
};

export type ContractSpendTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  pence: number;
  spent_from: PlainDate;
  spent_to: PlainDate;
  recorded_by: string;
  recorded_at: Instant;
  taken_back_at: Instant | null;
  taken_back_by: string | null;
  taken_back_reason: string | null;
};

export type CopyHashTable = {
  round_id: string;
  hash: Buffer;
};

export type CountedBallotTable = {
  round_id: string;
  id: string;
  points: number[] | null;
  points_answer: 'split' | 'do-not-mind' | 'none-of-these' | null;
  district_slug: string | null;
  answered_on: PlainDate;
  tier: number;
  works_for_bidder: boolean | null;
  removal_id: string | null;
};

export type CountedCellTable = {
  round_id: string;
  ballot_id: string;
  age_band: string | null;
  sex: string | null;
  ethnic_group: string | null;
  disability: string | null;
};

export type CountedComparisonTable = {
  round_id: string;
  ballot_id: string;
  first_position: number;
  second_position: number;
  preferred: number;
};

export type CountedLineTable = {
  kind: string;
  line_hash: Buffer;
  body_id: string;
  claim_id: string;
  held_at: Instant;
};

export type CountedVoteTable = {
  round_id: string;
  ballot_id: string;
  statement_id: string;
  vote: number;
};

export type CriteriaNoteTable = {
  body_id: string;
  procurement_id: string;
  kind: 'equality' | 'accessibility';
  note: string;
  written_by: string;
  written_at: Instant;
};

export type CriteriaSimulationTable = {
  body_id: string;
  procurement_id: string;
  criteria_sha256: string;
  seed: string;
  tried: number;
  reordered: number;
  inflatable: Json;
  run_by: string;
  run_at: Instant;
};

export type CriterionTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  code: string;
  kind: 'price' | 'quality' | 'social-value';
  title: string;
  question: string;
  weight: number;
  method: 'linear-absolute' | 'linear-to-lowest' | 'lowest-ratio' | 'target' | 'relative-to-best' | 'band';
  qualification_pence: number | null;
  floor_pence: number | null;
  target: Decimal | null;
  band_max: number | null;
  measure_id: string | null;
  subject_matter: string;
  residents_score: Generated<boolean>;
  position: number;
  asks: Generated<'plain' | 'delivery' | 'innovation'>;
  residents_part: Generated<'none' | 'question' | 'observe' | 'monitor'>;
  subject_matter_by: string | null;
};

export type CriterionMandateLineTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  round_id: string;
  outcome_id: string;
  mandate_version: Generated<number>;
};

export type CriterionMeasureTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  measure_id: string;
  position: number;
  per_spend_pence: number | null;
};

export type DeadlineChangeTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  because: 'amendment' | 'outage';
  reason: string;
  from_due_at: Instant;
  to_due_at: Instant;
  measured_minutes: number | null;
  changed_at: Instant;
  changed_by: string;
  in_transaction: Generated<number>;
};

export type DebarmentTable = {
  id: string;
  name: string;
  company_number: string | null;
  mandatory: boolean;
  ground: string;
  from_on: PlainDate;
  until_on: PlainDate | null;
};

export type DebarmentListTable = {
  one: Generated<boolean>;
  source: string;
  loaded_at: Instant;
};

export type DeliveryReportTable = {
  id: string;
  supplier_id: string;
  measure_id: string;
  quantity: Decimal;
  told_by: string;
  told_at: Instant;
};

export type DemonstrationPersonTable = {
  person_id: string;
  position: number;
  try_this: string;
};

export type DeprivationTable = {
  lsoa: string;
  decile: number;
  source: string;
};

export type DissentTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  bid_id: string;
  person_id: string;
  words: string;
  recorded_at: Instant;
  recorded_by: string;
  record_salt: Buffer;
};

export type DistrictTable = {
  slug: string;
  name: string;
  population: number;
  population_source: string;
  gss_code: string;
};

export type DraftTable = {
  id: string;
  number: Generated<number>;
  body_id: string;
  kind: 'outcome' | 'measure' | 'question';
  title: string;
  framework_slug: string | null;
  theme_slug: string | null;
  changes_slug: string | null;
  serves_slugs: Generated<string[]>;
  proposal_id: string | null;
  opened_at: Instant;
  opened_by: string;
  standing: Generated<'open' | 'adopted' | 'offered' | 'closed'>;
  settled_at: Instant | null;
  version: Generated<number>;
  last_version: Generated<number>;
  close_reason: string | null;
};

export type DraftCommentTable = {
  draft_id: string;
  id: string;
  version: number;
  party_id: string;
  shown_name: string;
  words: string;
  made_at: Instant;
  resolved_at: Instant | null;
  resolved_by: string | null;
};

export type DraftInvitationTable = {
  draft_id: string;
  code_hash: Buffer;
  party_id: string;
  made_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
};

export type DraftMemberTable = {
  draft_id: string;
  person_id: string;
  party_id: string;
  shown_name: string;
  joined_at: Instant;
};

export type DraftPartyTable = {
  draft_id: string;
  id: string;
  kind: 'residents' | 'group' | 'body';
  name: string;
  position: number;
};

export type DraftSignatureTable = {
  draft_id: string;
  version: number;
  party_id: string;
  shown_name: string;
  signed_at: Instant;
};

export type DraftVersionTable = {
  draft_id: string;
  version: number;
  based_on: number;
  party_id: string;
  shown_name: string;
  is_beside: boolean;
  fields: Json;
  saved_at: Instant;
};

export type DraftWeightTable = {
  round_id: string;
  position: number;
  part: 'price' | 'quality' | 'social-value';
  outcome_id: string | null;
  weight: number;
};

export type EvaluatorTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  kind: 'officer' | 'resident';
  appointed_at: Instant;
  recused_at: Instant | null;
};

export type EvaluatorCriterionTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  criterion_id: string;
};

export type EventBookingTable = {
  body_id: string;
  event_id: string;
  id: string;
  name: string;
  contact: string | null;
  needs: string | null;
  is_waiting: boolean;
  secret_hash: Buffer;
  booked_at: Instant;
};

export type EventChangeTable = {
  body_id: string;
  event_id: string;
  id: string;
  note: string;
  before: string;
  changed_at: Instant;
  changed_by: string;
};

export type ExclusionDeclarationTable = {
  supplier_id: string;
  id: string;
  declared_at: Instant;
  declared_by: string;
  grounds: Json;
  associated: Json;
};

export type FileExportTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  exported_at: Instant;
  exported_by: string;
  manifest_sha256: Buffer;
  public_manifest_sha256: Buffer;
  public_file_id: string;
};

export type FollowTable = {
  id: string;
  follower_id: string;
  about: string;
  asked_at: Instant;
  confirmed_at: Instant | null;
};

export type FollowNoticeTable = {
  id: string;
  moment: string;
  about: string[];
  subject: string;
  body: string;
  path: string;
  told_at: Instant;
  sent_up_to: string | null;
  done_at: Instant | null;
};

export type FollowerTable = {
  id: string;
  email: string;
  first_asked_at: Instant;
};

export type FrameworkTable = {
  id: string;
  slug: string;
  version: number;
  name: string;
  about: string;
  published_on: PlainDate;
  owner_slug: string | null;
};

export type FrameworkChangeTable = {
  framework_id: string;
  before_id: string;
  kind: 'outcome-added' | 'outcome-changed' | 'measure-added';
  outcome_id: string | null;
  measure_id: string | null;
  draft_id: string;
  draft_version: number;
  proposal_id: string | null;
  body_id: string;
  decided_at: Instant;
};

export type GroupMemberTable = {
  group_id: string;
  person_id: string;
  joined_at: Instant;
};

export type ImportJobTable = {
  body_id: string;
  id: string;
  state: Generated<'waiting' | 'running' | 'done' | 'failed'>;
  options: Json;
  requested_at: Instant;
  requested_by: string | null;
  runner: string | null;
  heartbeat_at: Instant | null;
  attempts: Generated<number>;
  stage: Generated<'reading' | 'writing'>;
  done: Generated<number>;
  total: number | null;
  finished_at: Instant | null;
  result: Json | null;
};

export type ImportJobFileTable = {
  body_id: string;
  job_id: string;
  position: number;
  name: string;
  source: string;
  sha256: Buffer;
  size_bytes: number;
};

export type ImportedCompetitionTable = {
  contract_id: string;
  buyer: string;
  published_at: Instant | null;
  looked_at: Json;
};

export type ImportedContractTable = {
  id: string;
  source: 'ocds' | 'register';
  ocid: string;
  body_id: string | null;
  buyer_name: string;
  buyers: Json;
  title: string;
  description: string;
  status: 'planned' | 'open' | 'closed' | 'awarded' | 'signed' | 'ended' | 'cancelled' | 'unknown';
  category: 'goods' | 'services' | 'works' | null;
  method: 'open' | 'selective' | 'limited' | 'direct' | null;
  method_words: string;
  value_hundredths: number | null;
  annual_hundredths: number | null;
  currency: string | null;
  value_kind: 'agreed' | 'estimated' | null;
  signed_on: PlainDate | null;
  starts_on: PlainDate | null;
  ends_on: PlainDate | null;
  cpv: string[];
  link: string | null;
  reference: string;
  sme: 'yes' | 'no' | 'various' | null;
  parts: Json;
  doubts: Json;
  publisher: string;
  licence: string;
  last_released_at: Instant;
  releases: number;
  left_register_at: Instant | null;
  invented: boolean;
  facts_sha256: Buffer;
  changed_at: Instant;
};

export type ImportedContractSupplierTable = {
  contract_id: string;
  position: number;
  part: string;
  name: string;
  identifiers: Json;
  invented: boolean;
  body_id: string | null;
  payee_id: string | null;
  supplier_id: string | null;
};

export type ImportedFileTable = {
  id: string;
  kind: 'ocds' | 'register';
  body_id: string | null;
  name: string;
  format: string;
  sha256: Buffer;
  publisher: string;
  licence: string;
  imported_at: Instant;
  imported_by: string | null;
  accepted: Generated<number>;
  unchanged: Generated<number>;
  rejected: Generated<number>;
  rejects: ColumnType<unknown, string | undefined, string>;
  invented: boolean;
  drawn_up_at: Instant | null;
};

export type ImportedFlagTable = {
  contract_id: string;
  flag: string;
  facts: Json;
  body_id: string | null;
};

export type ImportedReleaseTable = {
  ocid: string;
  release_id: string;
  version: number;
  released_at: Instant;
  tags: string[];
  content: string;
  sha256: Buffer;
  stands: boolean;
  file_id: string;
  invented: boolean;
};

export type InstallationTable = {
  id: Generated<number>;
  region: string;
  demonstration: Generated<boolean>;
  clock_offset: Generated<string>;
  seeding: 'running' | 'done' | null;
};

export type InterestBidderTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  stage: string;
  bid_id: string;
};

export type InterestDeclarationTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  stage: 'before-notice' | 'after-opening' | 'before-moderation' | 'before-award';
  part: 'shapes' | 'advises' | 'moderates' | 'decides' | 'scores';
  finding: 'none' | 'perceived' | 'real';
  links: Generated<string[]>;
  detail: Generated<string>;
  suggestion: Generated<string>;
  declared_at: Instant;
  decision: 'goes-on' | 'stands-aside' | null;
  steps: Generated<string>;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
};

export type InvitationTable = {
  body_id: string;
  id: string;
  supplier_id: string;
  financial_year: string;
  amount_pence: number;
  at_least: boolean;
  vat_basis: 'net' | 'gross' | 'unstated' | 'mixed';
  coverage: 'published' | 'ledger';
  rule: string;
  code_hash: Buffer;
  code_expires_at: Instant;
  code_used_at: Instant | null;
  code_used_by: string | null;
  made_at: Instant;
  made_by: string | null;
  returned_at: Instant | null;
  returned_by: string | null;
};

export type InvitationAskTable = {
  body_id: string;
  supplier_id: string;
  financial_year: string;
  ask: 'charter' | 'review';
  invitation_id: string;
  declined_at: Instant | null;
  declined_by: string | null;
  decline_reason: string | null;
};

export type InvitationMessageTable = {
  body_id: string;
  invitation_id: string;
  number: number;
  way: 'e-mail' | 'letter';
  made_at: Instant;
  made_by: string | null;
  sent_at: Instant | null;
};

export type JoiningCodeTable = {
  round_id: string;
  code_hash: Buffer;
  person_id: string | null;
  issued_at: Instant;
  used_at: Instant | null;
  tier: Generated<number>;
  batch_id: string | null;
  voided_at: Instant | null;
};

export type JoiningCodeBatchTable = {
  round_id: string;
  id: string;
  kind: 'letter' | 'venue' | 'paper';
  label: string;
  codes: number;
  issued_by: string;
  issued_at: Instant;
};

export type JointNoteTable = {
  body_id: string;
  id: string;
  supplier_id: string;
  written_by: string;
  written_at: Instant;
  words: string;
};

export type LeavingStepTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  people: string;
  what: string;
  due_on: PlainDate;
  answers: string;
  help: string;
  added_by: string;
  added_at: Instant;
  done_on: PlainDate | null;
  done_by: string | null;
  done_at: Instant | null;
  withdrawn_at: Instant | null;
  withdrawn_by: string | null;
  withdrawn_reason: string | null;
};

export type LowPriceTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  record_salt: Buffer;
  question: string | null;
  asked_at: Instant | null;
  asked_by: string | null;
  explain_by: PlainDate | null;
  explanation: string | null;
  explained_at: Instant | null;
  explained_by: string | null;
  decision: 'accepted' | 'disregarded' | 'not-asked' | null;
  decision_reason: string | null;
  decided_at: Instant | null;
  decided_by: string | null;
};

export type MailMessageTable = {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  created_at: Instant;
  sent_at: Instant | null;
  attempts: Generated<number>;
  last_error: string | null;
  next_attempt_at: Generated<Instant>;
  unsubscribe_url: string | null;
};

export type MandateTable = {
  round_id: string;
  body_id: string;
  statement: Generated<string>;
  decided_by: string | null;
  published_at: Instant | null;
  version: Generated<number>;
  replaces: number | null;
  change_reason: Generated<string>;
};

export type MandateLineTable = {
  round_id: string;
  body_id: string;
  outcome_id: string;
  answer: 'adopted' | 'varied' | 'declined';
  adopted_basis_points: number;
  reason: string;
  version: Generated<number>;
};

export type MandateStatementLineTable = {
  round_id: string;
  body_id: string;
  version: Generated<number>;
  statement_id: string;
  answer: 'adopted' | 'varied' | 'declined';
  reason: string;
};

export type MeasureTable = {
  id: string;
  slug: string;
  version: number;
  name: string;
  plain_name: string;
  unit: string;
  what_counts: string;
  what_does_not: string;
  evidence_rule: string;
  seeable: boolean;
  position: number;
  kept_apart: Generated<boolean>;
  evidence_hints: Generated<string[]>;
  owner_body_id: string | null;
  published_at: Instant | null;
  sensitive: Generated<boolean>;
};

export type MeasureBeneficiaryTable = {
  measure_id: string;
  effective_from: PlainDate;
  group_name: string;
  group_income_pence: number;
  median_income_pence: number;
  gained_pence: Decimal;
  basis: string;
  source: string;
  source_url: string;
  dated: string;
  grade: 'green' | 'amber' | 'red';
  licence: string;
};

export type MeasureOutcomeTable = {
  measure_id: string;
  outcome_id: string;
};

export type MeasureProxyTable = {
  measure_id: string;
  effective_from: PlainDate;
  value_pence: Decimal;
  low_pence: Decimal | null;
  high_pence: Decimal | null;
  price_base_year: number;
  basis: string;
  source: string;
  source_url: string;
  dated: string;
  grade: 'green' | 'amber' | 'red';
  licence: string;
  deadweight: Generated<Decimal>;
  displacement: Generated<Decimal>;
  attribution: Generated<Decimal>;
  leakage: Generated<Decimal>;
  drop_off: Generated<Decimal>;
  years: Generated<number>;
};

export type MeasureSavingTable = {
  measure_id: string;
  effective_from: PlainDate;
  position: number;
  kind: 'fiscal' | 'economic' | 'social';
  agency: string | null;
  value_pence: Decimal;
  price_base_year: number;
  source: string;
  source_url: string;
  grade: 'green' | 'amber' | 'red';
};

export type MigrationTable = {
  name: string;
  applied_at: Instant;
};

export type MinimumPeriodTable = {
  kind: 'tendering' | 'tendering-electronic-part' | 'tendering-planned' | 'tendering-urgent' | 'participation' | 'participation-urgent' | 'planned-notice-least' | 'planned-notice-most' | 'standstill' | 'contract-details' | 'contract-details-light-touch' | 'provider-selection-standstill';
  effective_from: PlainDate;
  effective_to: PlainDate | null;
  length: number;
  counts: 'days' | 'working-days' | 'months';
  source: string;
  source_url: string;
};

export type MonitorVisitTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  panel_id: string;
  visited_by: string;
  shown_name: string;
  visited_on: PlainDate;
  found: 'seen' | 'partly' | 'not-seen';
  answers: Json;
  words: string;
  file_id: string | null;
  filed_at: Instant;
  reply_due_on: PlainDate;
  reply: string | null;
  replied_by: string | null;
  replied_at: Instant | null;
  record_salt: Buffer;
  reading: Generated<'waiting' | 'shown' | 'held' | 'withheld'>;
};

export type NameHidingTable = {
  body_id: string;
  procurement_id: string;
  hidden: 'everywhere' | 'social-value' | 'nowhere';
  reason: string;
  decided_by: string;
  decided_at: Instant;
};

export type NeedTable = {
  id: string;
  group_id: string;
  body_id: string;
  measure_id: string | null;
  title: Generated<string>;
  quantity: Decimal | null;
  starts_on: PlainDate | null;
  ends_on: PlainDate | null;
  district_slug: string | null;
  place: Generated<string>;
  for_whom: 'everyone' | 'children' | 'young-people' | 'older-people' | 'disabled-people' | 'families' | 'outside' | null;
  present: 'our-people' | 'group-leader' | 'nobody' | null;
  checks: 'none' | 'basic' | 'enhanced' | 'ask-us' | null;
  state: Generated<'draft' | 'waiting' | 'shown' | 'declined' | 'closed' | 'withdrawn'>;
  written_by: string;
  written_at: Instant;
  sent_at: Instant | null;
  shown_at: Instant | null;
  ground: string | null;
  reason: Generated<string>;
  decided_by: string | null;
  decided_at: Instant | null;
  ended_why: 'not-needed' | 'found-elsewhere' | 'cannot-take-it' | 'mistake' | null;
  ended_at: Instant | null;
};

export type NeedExtensionTable = {
  need_id: string;
  number: number;
  ended_on: PlainDate;
  ends_on: PlainDate;
  why: 'still-needed' | 'day-moved';
  extended_by: string;
  extended_at: Instant;
};

export type NeedMatchTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  need_id: string;
  group_id: string;
  supplier_id: string;
  offer_id: string | null;
  quantity: Decimal;
  on_day: PlainDate;
  proposed_side: 'group' | 'supplier';
  proposed_by: string;
  proposed_at: Instant;
  state: Generated<'proposed' | 'agreed' | 'declined' | 'taken-back' | 'called-off'>;
  answered_by: string | null;
  answered_at: Instant | null;
  variation: number | null;
  ended_side: 'group' | 'supplier' | null;
  ended_why: 'day' | 'amount' | 'not-needed' | 'cannot' | 'safety' | null;
  ended_by: string | null;
  ended_at: Instant | null;
  claim_id: string | null;
  given_at: Instant | null;
  arrived_quantity: Decimal | null;
  arrived_note: Generated<string>;
  arrived_by: string | null;
  arrived_at: Instant | null;
};

export type NeedMessageTable = {
  body_id: string;
  match_id: string;
  id: string;
  side: 'group' | 'supplier';
  text: string;
  written_by: string;
  written_at: Instant;
};

export type NeedOfferTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  supplier_id: string;
  title: string;
  quantity: Decimal;
  district_slug: string | null;
  ends_on: PlainDate;
  state: Generated<'waiting' | 'shown' | 'declined' | 'withdrawn'>;
  offered_by: string;
  offered_at: Instant;
  shown_at: Instant | null;
  ground: string | null;
  reason: Generated<string>;
  decided_by: string | null;
  decided_at: Instant | null;
  ended_at: Instant | null;
};

export type NetworkEventTable = {
  body_id: string;
  id: string;
  slug: string;
  title: string;
  about: string;
  place: string | null;
  district_slug: string | null;
  online_url: string | null;
  starts_at: Instant;
  ends_at: Instant;
  capacity: number | null;
  access: Generated<string[]>;
  access_note: Generated<string>;
  round_id: string | null;
  published_at: Instant;
  published_by: string;
  came: number | null;
  outcome: string | null;
  outcome_at: Instant | null;
};

export type NewsChangeTable = {
  body_id: string;
  news_id: string;
  id: string;
  note: string;
  before: string;
  changed_at: Instant;
  changed_by: string;
};

export type NewsItemTable = {
  body_id: string;
  id: string;
  slug: string;
  title: string;
  text: string;
  round_id: string | null;
  published_at: Instant;
  published_by: string;
};

export type NoticeTable = {
  body_id: string;
  id: string;
  procurement_id: string | null;
  kind: 'UK1' | 'UK2' | 'UK3' | 'UK4' | 'UK5' | 'UK6' | 'UK7' | 'UK9' | 'UK10' | 'UK11' | 'UK12';
  platform_identifier: string;
  published_at: Instant;
  recorded_at: Instant;
  recorded_by: string | null;
  content: Json | null;
};

export type ObserverTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  shown_name: string;
  comes_from: string;
  appointed_at: Instant;
  appointed_by: string;
  ended_at: Instant | null;
};

export type OnceTokenTable = {
  token: string;
  location: string | null;
  used_at: Generated<Instant>;
};

export type OpenDataRowTable = {
  list: string;
  in_order: string;
  line: string;
};

export type OpenThreadTable = {
  body_id: string;
  id: string;
  slug: string;
  title: string;
  text: string;
  shown_name: string;
  by_body: boolean;
  written_by: string;
  written_at: Instant;
  round_id: string | null;
  state: 'waiting' | 'shown' | 'declined';
  decided_at: Instant | null;
  decided_by: string | null;
  ground: 'personal' | 'abusive' | 'off-topic' | 'unclear' | 'advert' | 'said-already' | null;
  reason: Generated<string>;
  closed_at: Instant | null;
  outcome: string | null;
};

export type OpenedSubcontractorTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  id: string;
  position: number;
  named_supplier_id: string | null;
  name: string;
  company_number: string | null;
  work: string;
  share_basis_points: number;
  confirmed: Generated<boolean>;
  like_supplier_id: string | null;
  told_at: Instant | null;
};

export type OperatorTable = {
  person_id: string;
  granted_at: Instant;
};

export type OpinionMapTable = {
  round_id: string;
  computed_at: Instant;
  people: number;
  data: Json;
};

export type OutcomeTable = {
  id: string;
  framework_id: string;
  theme_id: string;
  slug: string;
  name: string;
  plain_name: string;
  plain_line: string;
  position: number;
};

export type OutcomeMappingTable = {
  outcome_id: string;
  other_outcome_id: string;
  fit: 'close' | 'partly';
};

export type OutwardCodeTable = {
  code: string;
  district_slug: string;
};

export type PanelTable = {
  body_id: string;
  id: string;
  procurement_id: string;
  slug: string;
  title: string;
  about: string;
  purpose: 'score' | 'monitor';
  seats: number | null;
  minimum_age: number | null;
  district_slug: string | null;
  payment_pence: number | null;
  days: number | null;
  days_note: Generated<string>;
  childcare: Generated<boolean>;
  expenses_covered: Generated<boolean>;
  recruits: Generated<string[]>;
  categories: string[] | null;
  household_rule: Generated<boolean>;
  household_key: Buffer;
  opens_at: Instant | null;
  closes_at: Instant | null;
  draws_at: Instant | null;
  seed_source: string | null;
  created_at: Instant;
  created_by: string;
  announced_at: Instant | null;
  pool_closed_at: Instant | null;
  drawn_at: Instant | null;
  forgotten_at: Instant | null;
  abandoned_at: Instant | null;
  abandoned_reason: string | null;
  seed_kind: 'lotto' | 'euromillions' | 'drand' | 'other' | null;
  seed_other: string | null;
  seed_numbers: number | null;
  seats_filled_to: Instant | null;
};

export type PanelAttendanceTable = {
  body_id: string;
  panel_id: string;
  meeting_id: string;
  pool_member_id: string;
  can_come: boolean | null;
  said_at: Instant | null;
  came: boolean | null;
  marked_at: Instant | null;
  marked_by: string | null;
};

export type PanelChangeTable = {
  body_id: string;
  panel_id: string;
  id: string;
  kind: 'extended' | 'quotas';
  reason: string;
  details: Json;
  changed_by: string;
  changed_at: Instant;
};

export type PanelClaimTable = {
  body_id: string;
  panel_id: string;
  id: string;
  pool_member_id: string;
  kind: 'day' | 'travel' | 'childcare' | 'care' | 'equipment' | 'earnings' | 'other';
  meeting_id: string | null;
  amount_pence: number;
  spent_on: PlainDate;
  note: Generated<string>;
  file_id: string | null;
  made_at: Instant;
  made_by: string;
  decision: 'approved' | 'declined' | null;
  decision_reason: Generated<string>;
  decided_at: Instant | null;
  decided_by: string | null;
  paid_on: PlainDate | null;
  paid_by: string | null;
  told_in: number | null;
};

export type PanelCodeTable = {
  body_id: string;
  panel_id: string;
  code_hash: Buffer;
  batch_id: string;
  person_id: string | null;
  used_at: Instant | null;
};

export type PanelCodeBatchTable = {
  body_id: string;
  panel_id: string;
  id: string;
  label: string;
  codes: number;
  issued_by: string;
  issued_at: Instant;
};

export type PanelDrawTable = {
  body_id: string;
  panel_id: string;
  number: number;
  pool_sha256: Buffer;
  seed: string;
  ticket: number;
  result: Json;
  drawn_at: Instant;
};

export type PanelMeetingTable = {
  body_id: string;
  panel_id: string;
  id: string;
  starts_at: Instant;
  ends_at: Instant;
  place: string;
  added_at: Instant;
  added_by: string;
  cancelled_at: Instant | null;
};

export type PanelPoolTable = {
  body_id: string;
  panel_id: string;
  number: number;
  people: number;
  pool_csv: string | null;
  pool_sha256: Buffer;
  closed_at: Instant;
  closed_by: string | null;
  quotas_csv: string;
  quotas_sha256: Buffer;
  lottery: string | null;
  lottery_sha256: Buffer | null;
  infeasible: Json | null;
  published: Json | null;
};

export type PanelQuotaTable = {
  body_id: string;
  panel_id: string;
  category: 'sex' | 'age-band' | 'ethnic-group' | 'disability' | 'district';
  feature: string;
  minimum: number;
  maximum: number;
  people: number;
};

export type PanelSeatTable = {
  body_id: string;
  panel_id: string;
  pool_member_id: string;
  draw_number: number;
  state: 'offered' | 'accepted' | 'declined' | 'left';
  offered_at: Instant;
  answered_at: Instant | null;
  left_at: Instant | null;
  told_at: Instant | null;
  answer_by: PlainDate | null;
  answered_by: string | null;
  conduct_version: number | null;
  conduct_accepted_at: Instant | null;
  appointed_at: Instant | null;
  ended_why: 'said-no' | 'silent' | 'left' | 'link' | null;
  replaces: string | null;
  paid_how: 'bank' | 'voucher' | 'cash' | null;
  told_by_staff: Generated<boolean>;
  ended_by_staff: Generated<boolean>;
  asked_again_at: Instant | null;
  id: Generated<string>;
};

export type PanelSeedTable = {
  body_id: string;
  panel_id: string;
  typed_by: string;
  value: string;
  typed_at: Instant;
};

export type PaperEntryTable = {
  round_id: string;
  code_hash: Buffer;
  entered_by: string;
  entered_at: Instant;
};

export type PapersOpenedTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  opened_at: Instant;
};

export type PayeeTable = {
  body_id: string;
  id: string;
  published_name: string;
  invented: boolean;
  redacted: boolean;
  published_id: Generated<string>;
  vat_number: Generated<string>;
  company_number: Generated<string>;
  postcode: Generated<string>;
  public_name: string;
  ward_code: string | null;
  deprivation_decile: number | null;
};

export type PayeeDoubtTable = {
  body_id: string;
  payee_id: string;
  supplier_id: string;
  invented: boolean;
  confidence_percent: number;
  reason: Json;
  raised_at: Instant;
  answer: 'same' | 'different' | null;
  answered_at: Instant | null;
  answered_by: string | null;
};

export type PayeeSupplierTable = {
  body_id: string;
  payee_id: string;
  supplier_id: string;
  invented: boolean;
  made_by: Generated<'rule' | 'officer'>;
  confidence_percent: Generated<number>;
  reason: ColumnType<unknown, string | undefined, string>;
};

export type PaymentTable = {
  body_id: string;
  file_id: string;
  line: number;
  payee_id: string;
  paid_on: PlainDate;
  amount_pence: number;
  service_area: string;
  category: string;
  transaction_number: string;
  net_pence: number | null;
  vat_pence: number | null;
  gross_pence: number | null;
  date_precision: Generated<'day' | 'month' | 'period'>;
  kind: Generated<'purchase' | 'grant' | 'card'>;
};

export type PaymentFileTable = {
  body_id: string;
  id: string;
  name: string;
  publisher: string;
  invented: boolean;
  sha256: Buffer;
  size_bytes: number;
  layout: string;
  row_count: number;
  accepted: number;
  rejected: number;
  total_pence: number;
  imported_at: Instant;
  imported_by: string | null;
  encoding: string;
  redacted: number;
  credits: number;
  masked: number;
  net_pence: number;
  first_paid_on: PlainDate | null;
  last_paid_on: PlainDate | null;
  source: Generated<string>;
  member: Generated<string>;
  original_sha256: Buffer | null;
  original_size_bytes: number | null;
  reading: ColumnType<unknown, string | undefined, string>;
  vat_basis: Generated<'net' | 'gross' | 'unstated'>;
  coverage: Generated<'published' | 'ledger'>;
  replaced_by: string | null;
  replaced_at: Instant | null;
  withdrawn_at: Instant | null;
  withdrawn_by: string | null;
  standing: GeneratedAlways<boolean>;
};

export type PaymentMappingTable = {
  body_id: string;
  header: Buffer;
  mapping: Json;
  set_at: Instant;
  set_by: string | null;
};

export type PaymentRejectTable = {
  body_id: string;
  file_id: string;
  line: number;
  reason: string;
  content: string;
};

export type PaymentUploadTable = {
  body_id: string;
  id: string;
  coverage: 'published' | 'ledger';
  invented: boolean;
  publisher: string;
  source: string;
  uploaded_at: Instant;
  uploaded_by: string | null;
  job_id: string | null;
  holds: Generated<'payments' | 'contracts'>;
  drawn_up_on: PlainDate | null;
};

export type PaymentUploadFileTable = {
  body_id: string;
  upload_id: string;
  position: number;
  name: string;
  sha256: Buffer;
  size_bytes: number;
};

export type PerformanceIndicatorTable = {
  body_id: string;
  procurement_id: string;
  position: number;
  name: string;
  measured: string;
  target: string;
  set_by: string;
  set_at: Instant;
};

export type PerformancePeriodTable = {
  body_id: string;
  procurement_id: string;
  number: number;
  from_on: PlainDate;
  to_on: PlainDate;
  begun_by: string;
  begun_at: Instant;
  notice_id: string | null;
  published_at: Instant | null;
};

export type PerformanceRatingTable = {
  body_id: string;
  procurement_id: string;
  number: number;
  position: number;
  measured: string;
  rating: 'good' | 'approaching-target' | 'requires-improvement' | 'inadequate' | 'other';
  reason: string;
  rated_by: string;
  rated_at: Instant;
};

export type PersonTable = {
  id: string;
  email: string | null;
  name: string | null;
  postcode_outward: string | null;
  district_slug: string | null;
  created_at: Instant;
};

export type PipelineLineTable = {
  body_id: string;
  procurement_id: string;
  notice_expected_on: PlainDate;
  award_expected_on: PlainDate;
  residents_from: PlainDate | null;
  residents_until: PlainDate | null;
  residents_how: Generated<string>;
  listed_at: Instant;
  listed_by: string;
};

export type PlaceIndicatorTable = {
  district_slug: string;
  indicator: string;
  effective_from: PlainDate;
  position: number;
  name: string;
  about: string;
  value: Decimal;
  unit: 'per cent' | 'person' | 'pound';
  dated: string;
  source: string;
  source_url: string;
  licence: string;
};

export type PlanAnswerTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  question: 'need' | 'prevention' | 'neighbours' | 'well-being' | 'consult' | 'involvement' | 'engagement' | 'engagement-outcome' | 'lots' | 'procedure' | 'direct-award-ground' | 'reserved-area' | 'reserved-kind' | 'planned-notice' | 'time-limits' | 'sealing';
  choice: string;
  reason: Generated<string>;
  starts_on: PlainDate | null;
  ends_on: PlainDate | null;
  answered_at: Instant;
  answered_by: string;
  number: number;
};

export type PolicyTable = {
  body_id: string;
  version: number;
  revision: Generated<number>;
  begun_at: Instant;
  begun_by: string | null;
  adopted_at: Instant | null;
  adopted_by: string | null;
  effective_from: PlainDate | null;
};

export type PolicyPlanTable = {
  body_id: string;
  version: number;
  position: number;
  title: string;
  address: string;
  first_year: number;
  last_year: number;
};

export type PolicyPriorityTable = {
  body_id: string;
  version: number;
  position: number;
  title: string;
  content: string;
};

export type PolicyPriorityOutcomeTable = {
  body_id: string;
  version: number;
  position: number;
  outcome_id: string;
};

export type PolicyPriorityPlanTable = {
  body_id: string;
  version: number;
  position: number;
  plan_position: number;
};

export type PolicySectionTable = {
  body_id: string;
  version: number;
  section: 'vision' | 'own-duties' | 'supplier-duties' | 'prevention' | 'stopping' | 'social-value-act';
  content: string;
};

export type PoolMemberTable = {
  body_id: string;
  panel_id: string;
  id: string;
  person_id: string | null;
  name: string | null;
  contact: string | null;
  entered_by: string | null;
  joined_at: Instant;
  consented_at: Instant;
  characteristics_consented_at: Instant | null;
  sex: 'female' | 'male' | null;
  age_band: '16-24' | '25-34' | '35-49' | '50-64' | '65-74' | '75-plus' | null;
  ethnic_group: 'asian' | 'black' | 'mixed' | 'white' | 'other' | null;
  disability: 'disabled' | 'not-disabled' | null;
  district_slug: string | null;
  household: Buffer | null;
  access_needs: Generated<string[]>;
  access_note: Generated<string>;
  availability: Generated<string[]>;
  tickets: number | null;
  withdrawn_at: Instant | null;
};

export type PostcodeTable = {
  code: string;
  district_slug: string;
  ward_code: string;
  lsoa: string;
};

export type PostingReportTable = {
  id: string;
  kind: 'need' | 'offer';
  posting_id: string;
  body_id: string;
  why: string;
  reported_at: Instant;
  settled_at: Instant | null;
};

export type ProcurementTable = {
  body_id: string;
  id: string;
  slug: string;
  title: string;
  summary: string;
  category: 'goods' | 'services' | 'works' | 'light-touch';
  procedure: 'open' | 'competitive-flexible' | 'below-threshold' | 'light-touch' | 'direct-award';
  value_pence: number;
  district_slug: string | null;
  rung: 'inform-weights' | 'write-questions' | 'observe' | 'score' | 'monitor';
  created_at: Instant;
  created_by: string | null;
  starts_on: PlainDate;
  ends_on: PlainDate;
  bids_due_at: Instant | null;
  notice_published_at: Instant | null;
  notice_identifier: string | null;
  bids_opened_at: Instant | null;
  notice_published_by: string | null;
  kind_of_service: Generated<'ordinary' | 'light-touch' | 'health-care' | 'concession' | 'framework' | 'framework-call-off'>;
  reserved_area: Generated<'none' | 'uk' | 'local-area'>;
  reserved_kind: Generated<'none' | 'sme' | 'vcse' | 'sme-or-vcse'>;
  sealing: Generated<'openers' | 'access-rule'>;
  lots_of: string | null;
  lot_number: number | null;
  questions_until: Instant | null;
  abandoned_at: Instant | null;
  tendered_elsewhere: Generated<boolean>;
};

export type PromiseTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  supplier_id: string;
  criterion_id: string | null;
  measure_id: string;
  title: string;
  quantity: Decimal;
  unit: string;
  due_on: PlainDate;
  place: string;
  district_slug: string | null;
  supplier_owner: string;
  body_owner: string | null;
  evidence_rule: string;
  remedy: string;
  made_at: Instant;
  per_spend_pence: number | null;
  tendered_elsewhere: Generated<boolean>;
};

export type PromiseChaseTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  rung: 'reminded' | 'late' | 'plan-asked' | 'member-told' | 'remedy';
  due_on: PlainDate;
  at: Instant;
  by_person: string | null;
  words: string | null;
  answer_due_on: PlainDate | null;
  answer: string | null;
  answered_by: string | null;
  answered_at: Instant | null;
  amount_pence: number | null;
};

export type PromiseInstalmentTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  due_on: PlainDate;
  quantity: Decimal;
  place: string | null;
  district_slug: string | null;
  ward_code: string | null;
  source: 'contract' | 'variation' | 'call-off' | 'need';
  set_by: Generated<number>;
  replaced_by: number | null;
  spend_id: string | null;
};

export type PromiseMovementTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  on_day: PlainDate | null;
  promised: number;
  committed: number;
  lines: number;
  kept: number;
  share: number;
  claimed: number | null;
  evidenced: number | null;
  verified: number | null;
  seen: number;
  not_seen: number | null;
};

export type PromiseStandingTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  supplier_id: string;
  criterion_id: string | null;
  measure_id: string;
  district_slug: string | null;
  ward_code: string | null;
  promised: Generated<number>;
  committed: Generated<number>;
  claimed: Generated<number>;
  evidenced: Generated<number>;
  verified: Generated<number>;
  seen: Generated<number>;
  not_seen: Generated<number>;
  changed_at: Instant;
};

export type PromiseStepTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  due_on: PlainDate;
  measure_id: string;
  district_slug: string | null;
  promised: number;
  committed: number;
  lines: number;
  kept: number;
  share: number;
};

export type PromiseVariationTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  number: number;
  kind: 'plan' | 'terms' | 'need';
  reason: string;
  before: Json;
  after: Json;
  body_owner: string | null;
  proposed_for: 'buyer' | 'supplier';
  proposed_by: string;
  proposed_at: Instant;
  answer: 'agreed' | 'declined' | 'withdrawn' | 'decided' | null;
  answer_reason: string | null;
  clause: string | null;
  answered_by: string | null;
  answered_at: Instant | null;
};

export type ProposalTable = {
  id: string;
  number: Generated<number>;
  body_id: string;
  round_id: string | null;
  theme_id: string | null;
  district_slug: string | null;
  title: string;
  why: string;
  tier: number;
  made_at: Instant;
  standing: Generated<'unread' | 'shown' | 'not-shown' | 'merged'>;
  step: Generated<'received' | 'taken-up' | 'being-drafted' | 'adopted' | 'made-a-measure' | 'declined'>;
  reason: string | null;
  owner_id: string | null;
  due_on: PlainDate | null;
  merged_into: string | null;
  shares_with: string | null;
  record_salt: Buffer | null;
};

export type ProposalStepTable = {
  proposal_id: string;
  position: number;
  step: string;
  note: Generated<string>;
  owner_id: string | null;
  due_on: PlainDate | null;
  taken_at: Instant;
  taken_by: string | null;
};

export type ProposalSupportTable = {
  proposal_id: string;
  person_id: string;
  given_at: Instant;
};

export type PublicationTable = {
  body_id: string;
  id: string;
  title: string;
  publisher: string;
  published_on: PlainDate;
  url: string;
  round_id: string | null;
  added_at: Instant;
  added_by: string;
};

export type PurchasePersonTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  part: 'shapes' | 'advises' | 'moderates' | 'decides';
  added_at: Instant;
  added_by: string;
  stood_aside_at: Instant | null;
};

export type QuestionShownTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  shown_at: Instant;
  shown_to: 'panel' | 'observers';
};

export type RateLimitTable = {
  key: string;
  window_starts_at: Instant;
  hits: number;
};

export type RecordAuditTable = {
  id: Generated<number>;
  checked_at: Instant;
  size: number;
  first_bad: number | null;
  fault: string | null;
};

export type RecordCheckpointTable = {
  size: number;
  root: Buffer;
  frontier: Buffer;
  note: string;
  signed_at: Instant;
};

export type RecordEntryTable = {
  id: string;
  body_id: string | null;
  procurement_id: string | null;
  round_id: string | null;
  type: string;
  version: number;
  facts: string;
  sha256: Buffer;
  occurred_at: Instant;
};

export type RecordKeyTable = {
  entry_id: string;
  vkey: string;
  because: 'first' | 'yearly' | 'lost' | 'stolen';
  both_sign_until: Instant | null;
  announced_at: Instant;
};

export type RecordLeafTable = {
  position: number;
  entry_id: string;
  hash: Buffer;
};

export type RecordLogTable = {
  id: Generated<number>;
  origin: string;
  last_turn_at: Instant;
};

export type RecordWaitingTable = {
  occurred_at: Instant;
  entry_id: string;
};

export type RecordWitnessTable = {
  id: string;
  body_id: string;
  keeper: string;
  vkey: string;
  named_at: Instant;
  ended_at: Instant | null;
};

export type RecordWitnessCheckpointTable = {
  witness_id: string;
  size: number;
  root: Buffer;
  note: string;
  kept_at: Instant;
  heard_at: Instant;
};

export type RedFlagNoteTable = {
  body_id: string;
  procurement_id: string;
  flag: string;
  note: string;
  noted_at: Instant;
  noted_by: string;
};

export type RefusedBidTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  supplier_id: string;
  refused_at: Instant;
  reason: string;
  entry_id: string | null;
  commitment: Buffer | null;
  salt: Buffer | null;
};

export type RegisterEntryTable = {
  round_id: string;
  person_key: Buffer;
  tier: number;
};

export type RemovalTable = {
  round_id: string;
  id: string;
  ground: 'one-hand' | 'one-domain' | 'codes-at-once';
  reason: string;
  answers: number;
  proposed_by: string;
  proposed_at: Instant;
  confirmed_by: string | null;
  confirmed_at: Instant | null;
  reversal_reason: string | null;
  reversal_by: string | null;
  reversal_at: Instant | null;
  reversed_by: string | null;
  reversed_at: Instant | null;
};

export type RemovalAppealTable = {
  round_id: string;
  id: string;
  removal_id: string;
  person_id: string | null;
  words: string;
  made_at: Instant;
  decision: 'counts-again' | 'stays-aside' | null;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
};

export type RemovalPersonTable = {
  round_id: string;
  removal_id: string;
  person_id: string;
};

export type ReplyReportTable = {
  body_id: string;
  thread_id: string;
  reply_id: string;
  id: string;
  why: string;
  reported_at: Instant;
  settled_at: Instant | null;
};

export type ReportReadingTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  report_id: string;
  number: number;
  read_by: string;
  as_role: 'facilitator' | 'commissioner' | 'contract-manager';
  shows: boolean;
  ground: 'personal' | 'abusive' | 'another-promise' | 'unclear' | 'advert' | null;
  reason: string | null;
  read_at: Instant;
};

export type ReportStepTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  report_id: string;
  rung: 'manager' | 'member';
  why: 'silence' | 'not-settled';
  since: Instant;
  answer_due_on: PlainDate;
  answer: string | null;
  answered_by: string | null;
  answered_at: Instant | null;
};

export type ResultBallotTable = {
  round_id: string;
  id: string;
  points: number[] | null;
  points_answer: string | null;
  district_slug: string | null;
  answered_on: PlainDate;
  tier: number;
  works_for_bidder: boolean | null;
  removal_id: string | null;
};

export type ResultCellTable = {
  round_id: string;
  ballot_id: string;
  age_band: string | null;
  sex: string | null;
  ethnic_group: string | null;
  disability: string | null;
};

export type ResultComparisonTable = {
  round_id: string;
  ballot_id: string;
  first_position: number;
  second_position: number;
  preferred: number;
};

export type ResultVoteTable = {
  round_id: string;
  ballot_id: string;
  statement_id: string;
  vote: number;
};

export type RetentionPeriodTable = {
  what: 'score-drafts' | 'calibration-reasons' | 'declined-questions' | 'link-details' | 'refused-bids';
  counts_from: string;
  days: number;
  effective_from: PlainDate;
  source: string;
};

export type ReviewTable = {
  id: string;
  supplier_id: string | null;
  body_id: string | null;
  invented: boolean;
  year: string;
  revision: number;
  question_set: number;
  corrects: string | null;
  started_at: Instant;
  started_by: string;
  signed_at: Instant | null;
  signed_by: string | null;
  signed_name: string | null;
  signed_position: string | null;
  active_seconds: number | null;
  closed_at: Instant | null;
  closed_by: string | null;
  closed_body_id: string | null;
  closed_note: string | null;
};

export type ReviewCheckTable = {
  review_id: string;
  question_id: string;
  evidence_id: string;
  body_id: string;
  checked_by: string;
  checked_at: Instant;
  note: string;
};

export type ReviewEvidenceTable = {
  review_id: string;
  question_id: string;
  id: string;
  link: string | null;
  name: string | null;
  media_type: string | null;
  size_bytes: number | null;
  sha256: Buffer | null;
  added_at: Instant;
  added_by: string;
};

export type ReviewFigureTable = {
  review_id: string;
  question_id: string;
  answer: 'given' | 'not-known' | 'does-not-apply';
  quantity: Decimal | null;
  words: string | null;
  origin: 'typed' | 'last-year' | 'contracts';
  saved_at: Instant;
  saved_by: string;
};

export type ReviewMomentTable = {
  review_id: string;
  at: Instant;
};

export type ReviewQueryTable = {
  review_id: string;
  question_id: string;
  id: string;
  body_id: string;
  asked_by: string;
  asked_at: Instant;
  words: string;
  reply: string | null;
  replied_by: string | null;
  replied_at: Instant | null;
};

export type ReviewWarningTable = {
  review_id: string;
  id: string;
  question_id: string;
  rule: string;
  quantity: Decimal;
  raised_at: Instant;
  settled: 'corrected' | 'explained' | null;
  reason: string | null;
  settled_at: Instant | null;
};

export type RoundTable = {
  id: string;
  slug: string;
  body_id: string;
  scope: 'region' | 'body' | 'district' | 'procurement';
  procurement_id: string | null;
  title: string;
  question: string;
  about: string;
  can_change: string;
  minutes: Generated<number>;
  framework_id: string;
  rule: 'mean' | 'independent-markets' | 'utilitarian' | 'strengths' | 'none';
  tier: number;
  minimum_answers: number;
  opens_at: Instant;
  closes_at: Instant;
  mandate_due_on: PlainDate;
  announced_at: Instant | null;
  announced_by: string | null;
  results_published_at: Instant | null;
  ways: Generated<string[]>;
  district_slug: string | null;
  cells: Generated<string[]>;
  minimum_effective: Generated<number>;
  minimum_district: Generated<number>;
  engagement_notice: string | null;
  engagement_reason: string | null;
  decided: Generated<string>;
  settled: Generated<string[]>;
};

export type RoundDistrictCountTable = {
  round_id: string;
  district_slug: string;
  answers: number | null;
};

export type RoundFindingTable = {
  round_id: string;
  kind: string;
  data: Json;
};

export type RoundKeyTable = {
  round_id: string;
  register_key: Buffer;
};

export type RoundOutcomeTable = {
  round_id: string;
  outcome_id: string;
  position: number;
};

export type RoundResultTable = {
  round_id: string;
  answers: number;
  published_at: Instant;
  published_by: string | null;
};

export type RoundShareTable = {
  round_id: string;
  rule: string;
  outcome_id: string;
  exact: string;
  decimal: Decimal;
  whole: number;
};

export type ScoreTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  bid_id: string;
  person_id: string;
  score: number;
  reason: string;
  gaps: Generated<string>;
  scored_at: Instant;
  strengths: Generated<string>;
};

export type ScoreBeforeTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  bid_id: string;
  person_id: string;
  number: number;
  score: number;
  reason: string;
  strengths: string;
  gaps: string;
  scored_at: Instant;
};

export type ScoreDraftTable = {
  body_id: string;
  procurement_id: string;
  criterion_id: string;
  bid_id: string;
  person_id: string;
  score: number | null;
  reason: string;
  strengths: string;
  gaps: string;
  saved_at: Instant;
};

export type SealedBidTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  ciphertext: Buffer;
};

export type SealedFactTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  type: string;
  fact: Json;
  salt: Buffer;
  sealed_at: Instant;
};

export type SearchDocumentTable = {
  path: string;
  kind: 'round' | 'contract' | 'body' | 'supplier' | 'district' | 'promise' | 'network' | 'page';
  title: string;
  summary: string;
  body_text: Generated<string>;
  words: GeneratedAlways<string | null>;
};

export type ServedMinuteTable = {
  minute: Instant;
};

export type SessionTable = {
  token_hash: Buffer;
  person_id: string;
  hat_kind: 'resident' | 'body' | 'supplier' | 'operator';
  hat_body_id: string | null;
  hat_supplier_id: string | null;
  hat_role: string | null;
  created_at: Instant;
  expires_at: Instant;
};

export type SignInLinkTable = {
  token_hash: Buffer;
  email: string;
  next_path: string;
  created_at: Instant;
  expires_at: Instant;
  used_at: Instant | null;
};

export type SpendFileMonthTable = {
  body_id: string;
  file_id: string;
  month: PlainDate;
  kind: string;
  date_precision: string;
  redacted: boolean;
  pence: number;
  payments: number;
};

export type SpendFilePurposeTable = {
  body_id: string;
  file_id: string;
  month: PlainDate;
  service_area: string;
  category: string;
  kind: string;
  pence: number;
  payments: number;
};

export type SpendPayeeYearTable = {
  body_id: string;
  payee_id: string;
  year_start: number;
  kind: 'purchase' | 'grant';
  coverage: string;
  invented: boolean;
  supplier_id: string | null;
  pence: number;
  payments: number;
  supplier_kind: string | null;
  supplier_size: string | null;
  supplier_sector: string | null;
  supplier_district: string | null;
  ward_code: string | null;
  deprivation_decile: number | null;
};

export type SpendRollupTable = {
  body_id: string;
  payee_id: string;
  month: PlainDate;
  service_area: string;
  pence: number;
  payments: number;
  category: string;
  kind: Generated<'purchase' | 'grant' | 'card'>;
  coverage: Generated<'published' | 'ledger'>;
  file_id: string;
  date_precision: 'day' | 'month' | 'period';
};

export type StandingQuestionTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  number: number;
  question: string;
  asked_at: Instant;
  asked_by: string;
  answer_by: PlainDate;
  answer: string | null;
  answered_at: Instant | null;
  answered_by: string | null;
};

export type StatementTable = {
  round_id: string;
  id: string;
  number: number;
  text: string;
  salt: Buffer;
  state: 'waiting' | 'shown' | 'declined' | 'merged';
  is_seed: Generated<boolean>;
  outcome_id: string | null;
  proposed_on: PlainDate;
  decided_on: PlainDate | null;
  decided_as: 'commissioner' | 'facilitator' | null;
  ground: 'personal' | 'abusive' | 'off-topic' | 'several-ideas' | 'unclear' | 'advert' | null;
  reason: Generated<string>;
  merged_into: string | null;
};

export type StatementAuthorTable = {
  round_id: string;
  statement_id: string;
  slot: string;
  turn: number;
};

export type StatementVoteTable = {
  round_id: string;
  ballot_id: string;
  statement_id: string;
  vote: number;
};

export type StatementVoteCountingTable = {
  round_id: string;
  ballot_id: string;
  statement_id: string;
  vote: number;
};

export type StoredFileTable = {
  body_id: string;
  id: string;
  name: string;
  media_type: string;
  size_bytes: number;
  sha256: Buffer;
  stored_at: Instant;
};

export type SubcontractorReportTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  supplier_id: string;
  quantity: Decimal;
  note: string;
  link: string | null;
  file_id: string | null;
  sent_by: string;
  sent_at: Instant;
  answer: 'passed-on' | 'sent-back' | null;
  answer_reason: string | null;
  answered_by: string | null;
  answered_at: Instant | null;
  claim_id: string | null;
};

export type SupplierTable = {
  id: string;
  slug: string;
  name: string;
  size: 'sole-trader' | 'small' | 'medium' | 'large' | 'unknown';
  sector: 'private' | 'voluntary-community-social-enterprise' | 'public' | 'unknown';
  district_slug: string | null;
  about: Generated<string>;
  invented: boolean;
  kind: Generated<'company' | 'charity' | 'mutual' | 'partnership' | 'person' | 'health' | 'council' | 'public-body' | 'unknown'>;
  claimed_at: Instant | null;
  postcode: Generated<string>;
  merged_into: string | null;
};

export type SupplierChangeTable = {
  id: string;
  kind: 'merge' | 'split';
  from_supplier_id: string;
  to_supplier_id: string;
  body_id: string;
  reason: string;
  made_at: Instant;
  made_by: string | null;
  undone_at: Instant | null;
  undone_by: string | null;
  undone_reason: string | null;
};

export type SupplierChangeIdentifierTable = {
  change_id: string;
  scheme: string;
  value: string;
};

export type SupplierChangePayeeTable = {
  body_id: string;
  change_id: string;
  payee_id: string;
  made_by: string;
  confidence_percent: number;
  reason: Json;
};

export type SupplierContactTable = {
  body_id: string;
  supplier_id: string;
  email: string | null;
  postal_address: Generated<string>;
  held_since: Instant;
  held_by: string | null;
};

export type SupplierHiddenNameTable = {
  supplier_id: string;
  name: string;
};

export type SupplierIdentifierTable = {
  scheme: string;
  value: string;
  invented: boolean;
  supplier_id: string;
  source: string;
};

export type SupplierRoleTable = {
  supplier_id: string;
  person_id: string;
  role: string;
  granted_at: Instant;
  ended_at: Instant | null;
};

export type TakenUpContractTable = {
  body_id: string;
  procurement_id: string;
  contract_id: string;
  part: string;
  taken_up_at: Instant;
  taken_up_by: string;
};

export type TenderDocumentTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  number: number;
  version: number;
  title: string;
  file_id: string;
  amendment_id: string | null;
  added_at: Instant;
  added_by: string;
};

export type TestimonyTable = {
  body_id: string;
  procurement_id: string;
  person_id: string;
  fair: 'yes' | 'in-part' | 'no';
  words: string;
  filed_at: Instant;
  answer: string | null;
  answered_at: Instant | null;
  answered_by: string | null;
};

export type ThemeTable = {
  id: string;
  framework_id: string;
  slug: string;
  name: string;
  position: number;
};

export type ThemeCommentTable = {
  round_id: string;
  id: string;
  outcome_id: string;
  text: string;
  shown_name: string | null;
  written_on: PlainDate;
  state: 'waiting' | 'shown' | 'declined';
  decided_on: PlainDate | null;
  decided_as: 'commissioner' | 'facilitator' | null;
  ground: 'personal' | 'abusive' | 'off-topic' | 'unclear' | 'advert' | 'said-already' | null;
  reason: Generated<string>;
};

export type ThemeSummaryTable = {
  round_id: string;
  outcome_id: string;
  version: number;
  text: string;
  drafted_at: Instant;
  drafted_by: string;
  published_at: Instant | null;
  signed_name: string | null;
  signed_as: string | null;
  comments: number | null;
};

export type ThreadReplyTable = {
  body_id: string;
  thread_id: string;
  id: string;
  text: string;
  shown_name: string;
  by_body: boolean;
  written_by: string;
  written_at: Instant;
  state: 'waiting' | 'shown' | 'declined';
  decided_at: Instant | null;
  decided_by: string | null;
  ground: 'personal' | 'abusive' | 'off-topic' | 'unclear' | 'advert' | 'said-already' | null;
  reason: Generated<string>;
};

export type ThresholdTable = {
  kind: 'sub-central-goods-and-services' | 'central-goods-and-services' | 'works' | 'light-touch' | 'below-threshold-notice' | 'below-threshold-notice-central' | 'performance-indicators';
  effective_from: PlainDate;
  effective_to: PlainDate | null;
  pence: number;
  source: string;
};

export type TierRuleTable = {
  body_id: string;
  effective_from: PlainDate;
  threshold_pence: number;
  at_line: 'both' | 'charter' | 'review';
  vat_basis: 'net' | 'gross';
  source: string;
  near_pence: number | null;
  counts_grants: Generated<boolean>;
  default_period: Generated<'financial-year' | 'rolling-year'>;
  set_by: string | null;
  set_at: Instant | null;
};

export type TrainingModuleTable = {
  slug: string;
  version: number;
  position: number;
  title: string;
  summary: string;
  minutes: number;
  content: Json;
  is_current: boolean;
};

export type TrainingPassTable = {
  person_id: string;
  module_slug: string;
  version: number;
  passed_at: Instant;
};

export type TypedPromiseTable = {
  body_id: string;
  procurement_id: string;
  id: string;
  measure_id: string;
  quantity: Decimal;
  due_on: PlainDate;
  place: string;
  supplier_owner: string;
  body_owner: string | null;
  evidence_rule: string;
  remedy: string;
  typed_at: Instant;
  typed_by: string;
  sent_at: Instant | null;
  answer: 'agreed' | 'declined' | null;
  answer_reason: string | null;
  answered_at: Instant | null;
  answered_by: string | null;
  promise_id: string | null;
};

export type UnfairAdvantageTable = {
  body_id: string;
  procurement_id: string;
  bid_id: string;
  what: string;
  asked_at: Instant;
  asked_by: string;
  answer_by: Instant;
  answer: string | null;
  answered_at: Instant | null;
  answered_by: string | null;
  decision: 'none' | 'removed' | 'excluded' | null;
  steps: Generated<string>;
  decision_reason: string | null;
  decided_by: string | null;
  decided_at: Instant | null;
};

export type VerdictTable = {
  body_id: string;
  procurement_id: string;
  decision: 'renew' | 'vary' | 'stop';
  reason: string;
  decided_by: string;
  decided_at: Instant;
  side_by_side: Json;
  for_on: PlainDate;
  conditions: string | null;
  pack: Json | null;
};

export type VerdictMomentTable = {
  body_id: string;
  procurement_id: string;
  on_day: PlainDate;
  why: 'break' | 'asked';
  reason: string;
  named_by: string;
  named_at: Instant;
};

export type VerdictPackPartTable = {
  body_id: string;
  procurement_id: string;
  for_on: PlainDate;
  part: 'dependency' | 'prevention' | 'equality' | 'alternatives';
  words: string | null;
  sources: Generated<string>;
  left_out: string | null;
  written_by: string;
  written_at: Instant;
};

export type VisitReadingTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  visit_id: string;
  number: number;
  read_by: string;
  as_role: 'facilitator' | 'commissioner' | 'contract-manager';
  shows: boolean;
  ground: 'personal' | 'abusive' | 'another-promise' | 'unclear' | 'advert' | null;
  reason: string | null;
  read_at: Instant;
};

export type WebhookTable = {
  id: string;
  person_id: string;
  url: string;
  kinds: string[];
  bodies: string[];
  secret_version: Generated<number>;
  made_at: Instant;
  verified_at: Instant | null;
  next_position: number;
  stopped_at: Instant | null;
  stopped_because: 'not-answering' | 'gone' | null;
};

export type WebhookDeliveryTable = {
  id: string;
  webhook_id: string;
  position: number | null;
  made_at: Instant;
  attempts: Generated<number>;
  next_attempt_at: Instant | null;
  last_attempt_at: Instant | null;
  last_status: number | null;
  last_said: Generated<string>;
  delivered_at: Instant | null;
  given_up_at: Instant | null;
};

export type WitnessDaysTable = {
  effective_from: PlainDate;
  supplier_days: number;
  manager_days: number;
  member_days: number;
  source: string;
};

export type WitnessReportTable = {
  body_id: string;
  procurement_id: string;
  promise_id: string;
  id: string;
  reported_by: string;
  seen: boolean;
  words: string;
  file_id: string | null;
  seen_on: PlainDate;
  reported_at: Instant;
  reply_due_on: PlainDate;
  reply: string | null;
  replied_by: string | null;
  replied_at: Instant | null;
  rating: 'settled' | 'not-settled' | null;
  rated_at: Instant | null;
  record_salt: Buffer | null;
  reading: Generated<'waiting' | 'shown' | 'held' | 'withheld'>;
  kept_district: string | null;
  kept_ward: string | null;
};

export type WorkshopTable = {
  round_id: string;
  id: string;
  place: string;
  held_on: PlainDate;
  people: number;
  facilitator_id: string;
  published_at: Instant | null;
};

export type WorkshopNoteTable = {
  round_id: string;
  workshop_id: string;
  id: string;
  table_number: number;
  outcome_id: string | null;
  kind: 'note' | 'quote';
  text: string;
};

export type Tables = {
  abandonment: AbandonmentTable;
  account_change: AccountChangeTable;
  account_sum: AccountSumTable;
  account_year: AccountYearTable;
  amendment: AmendmentTable;
  annual_report: AnnualReportTable;
  answer_copy: AnswerCopyTable;
  answer_summary: AnswerSummaryTable;
  api_key: ApiKeyTable;
  appraisal_parameter: AppraisalParameterTable;
  area: AreaTable;
  assessment_summary: AssessmentSummaryTable;
  award: AwardTable;
  award_flag: AwardFlagTable;
  ballot: BallotTable;
  ballot_cell: BallotCellTable;
  ballot_counting: BallotCountingTable;
  bank_holiday: BankHolidayTable;
  bid: BidTable;
  bid_answer: BidAnswerTable;
  bid_attachment: BidAttachmentTable;
  bid_box: BidBoxTable;
  bid_bytes_sent: BidBytesSentTable;
  bid_confirmation: BidConfirmationTable;
  bid_draft: BidDraftTable;
  bid_envelope: BidEnvelopeTable;
  bid_keys_tried: BidKeysTriedTable;
  bid_left_sealed: BidLeftSealedTable;
  bid_offer: BidOfferTable;
  bid_opener: BidOpenerTable;
  bid_rehearsal: BidRehearsalTable;
  bid_rehearsed: BidRehearsedTable;
  bid_released_key: BidReleasedKeyTable;
  bid_share: BidShareTable;
  bid_subcontractor: BidSubcontractorTable;
  bidder_standing: BidderStandingTable;
  body: BodyTable;
  body_role: BodyRoleTable;
  body_succession: BodySuccessionTable;
  buyer_match: BuyerMatchTable;
  calibration: CalibrationTable;
  census_count: CensusCountTable;
  challenge: ChallengeTable;
  charter_answer: CharterAnswerTable;
  charter_commitment: CharterCommitmentTable;
  charter_draft: CharterDraftTable;
  charter_draft_answer: CharterDraftAnswerTable;
  charter_signature: CharterSignatureTable;
  charter_version: CharterVersionTable;
  check_reason: CheckReasonTable;
  chosen_hat: ChosenHatTable;
  claim: ClaimTable;
  claim_line: ClaimLineTable;
  claim_made_of: ClaimMadeOfTable;
  claim_paper: ClaimPaperTable;
  clarification: ClarificationTable;
  commitment: CommitmentTable;
  common_answer: CommonAnswerTable;
  common_answer_signature: CommonAnswerSignatureTable;
  community_group: CommunityGroupTable;
  comparison: ComparisonTable;
  comparison_counting: ComparisonCountingTable;
  condition_of_participation: ConditionOfParticipationTable;
  conflict_declaration: ConflictDeclarationTable;
  conflicts_assessment: ConflictsAssessmentTable;
  consensus: ConsensusTable;
  contract: ContractTable;
  contract_details: ContractDetailsTable;
  contract_passage: ContractPassageTable;
  contract_spend: ContractSpendTable;
  copy_hash: CopyHashTable;
  counted_ballot: CountedBallotTable;
  counted_cell: CountedCellTable;
  counted_comparison: CountedComparisonTable;
  counted_line: CountedLineTable;
  counted_vote: CountedVoteTable;
  criteria_note: CriteriaNoteTable;
  criteria_simulation: CriteriaSimulationTable;
  criterion: CriterionTable;
  criterion_mandate_line: CriterionMandateLineTable;
  criterion_measure: CriterionMeasureTable;
  deadline_change: DeadlineChangeTable;
  debarment: DebarmentTable;
  debarment_list: DebarmentListTable;
  delivery_report: DeliveryReportTable;
  demonstration_person: DemonstrationPersonTable;
  deprivation: DeprivationTable;
  dissent: DissentTable;
  district: DistrictTable;
  draft: DraftTable;
  draft_comment: DraftCommentTable;
  draft_invitation: DraftInvitationTable;
  draft_member: DraftMemberTable;
  draft_party: DraftPartyTable;
  draft_signature: DraftSignatureTable;
  draft_version: DraftVersionTable;
  draft_weight: DraftWeightTable;
  evaluator: EvaluatorTable;
  evaluator_criterion: EvaluatorCriterionTable;
  event_booking: EventBookingTable;
  event_change: EventChangeTable;
  exclusion_declaration: ExclusionDeclarationTable;
  file_export: FileExportTable;
  follow: FollowTable;
  follow_notice: FollowNoticeTable;
  follower: FollowerTable;
  framework: FrameworkTable;
  framework_change: FrameworkChangeTable;
  group_member: GroupMemberTable;
  import_job: ImportJobTable;
  import_job_file: ImportJobFileTable;
  imported_competition: ImportedCompetitionTable;
  imported_contract: ImportedContractTable;
  imported_contract_supplier: ImportedContractSupplierTable;
  imported_file: ImportedFileTable;
  imported_flag: ImportedFlagTable;
  imported_release: ImportedReleaseTable;
  installation: InstallationTable;
  interest_bidder: InterestBidderTable;
  interest_declaration: InterestDeclarationTable;
  invitation: InvitationTable;
  invitation_ask: InvitationAskTable;
  invitation_message: InvitationMessageTable;
  joining_code: JoiningCodeTable;
  joining_code_batch: JoiningCodeBatchTable;
  joint_note: JointNoteTable;
  leaving_step: LeavingStepTable;
  low_price: LowPriceTable;
  mail_message: MailMessageTable;
  mandate: MandateTable;
  mandate_line: MandateLineTable;
  mandate_statement_line: MandateStatementLineTable;
  measure: MeasureTable;
  measure_beneficiary: MeasureBeneficiaryTable;
  measure_outcome: MeasureOutcomeTable;
  measure_proxy: MeasureProxyTable;
  measure_saving: MeasureSavingTable;
  migration: MigrationTable;
  minimum_period: MinimumPeriodTable;
  monitor_visit: MonitorVisitTable;
  name_hiding: NameHidingTable;
  need: NeedTable;
  need_extension: NeedExtensionTable;
  need_match: NeedMatchTable;
  need_message: NeedMessageTable;
  need_offer: NeedOfferTable;
  network_event: NetworkEventTable;
  news_change: NewsChangeTable;
  news_item: NewsItemTable;
  notice: NoticeTable;
  observer: ObserverTable;
  once_token: OnceTokenTable;
  open_data_row: OpenDataRowTable;
  open_thread: OpenThreadTable;
  opened_subcontractor: OpenedSubcontractorTable;
  operator: OperatorTable;
  opinion_map: OpinionMapTable;
  outcome: OutcomeTable;
  outcome_mapping: OutcomeMappingTable;
  outward_code: OutwardCodeTable;
  panel: PanelTable;
  panel_attendance: PanelAttendanceTable;
  panel_change: PanelChangeTable;
  panel_claim: PanelClaimTable;
  panel_code: PanelCodeTable;
  panel_code_batch: PanelCodeBatchTable;
  panel_draw: PanelDrawTable;
  panel_meeting: PanelMeetingTable;
  panel_pool: PanelPoolTable;
  panel_quota: PanelQuotaTable;
  panel_seat: PanelSeatTable;
  panel_seed: PanelSeedTable;
  paper_entry: PaperEntryTable;
  papers_opened: PapersOpenedTable;
  payee: PayeeTable;
  payee_doubt: PayeeDoubtTable;
  payee_supplier: PayeeSupplierTable;
  payment: PaymentTable;
  payment_file: PaymentFileTable;
  payment_mapping: PaymentMappingTable;
  payment_reject: PaymentRejectTable;
  payment_upload: PaymentUploadTable;
  payment_upload_file: PaymentUploadFileTable;
  performance_indicator: PerformanceIndicatorTable;
  performance_period: PerformancePeriodTable;
  performance_rating: PerformanceRatingTable;
  person: PersonTable;
  pipeline_line: PipelineLineTable;
  place_indicator: PlaceIndicatorTable;
  plan_answer: PlanAnswerTable;
  policy: PolicyTable;
  policy_plan: PolicyPlanTable;
  policy_priority: PolicyPriorityTable;
  policy_priority_outcome: PolicyPriorityOutcomeTable;
  policy_priority_plan: PolicyPriorityPlanTable;
  policy_section: PolicySectionTable;
  pool_member: PoolMemberTable;
  postcode: PostcodeTable;
  posting_report: PostingReportTable;
  procurement: ProcurementTable;
  promise: PromiseTable;
  promise_chase: PromiseChaseTable;
  promise_instalment: PromiseInstalmentTable;
  promise_movement: PromiseMovementTable;
  promise_standing: PromiseStandingTable;
  promise_step: PromiseStepTable;
  promise_variation: PromiseVariationTable;
  proposal: ProposalTable;
  proposal_step: ProposalStepTable;
  proposal_support: ProposalSupportTable;
  publication: PublicationTable;
  purchase_person: PurchasePersonTable;
  question_shown: QuestionShownTable;
  rate_limit: RateLimitTable;
  record_audit: RecordAuditTable;
  record_checkpoint: RecordCheckpointTable;
  record_entry: RecordEntryTable;
  record_key: RecordKeyTable;
  record_leaf: RecordLeafTable;
  record_log: RecordLogTable;
  record_waiting: RecordWaitingTable;
  record_witness: RecordWitnessTable;
  record_witness_checkpoint: RecordWitnessCheckpointTable;
  red_flag_note: RedFlagNoteTable;
  refused_bid: RefusedBidTable;
  register_entry: RegisterEntryTable;
  removal: RemovalTable;
  removal_appeal: RemovalAppealTable;
  removal_person: RemovalPersonTable;
  reply_report: ReplyReportTable;
  report_reading: ReportReadingTable;
  report_step: ReportStepTable;
  result_ballot: ResultBallotTable;
  result_cell: ResultCellTable;
  result_comparison: ResultComparisonTable;
  result_vote: ResultVoteTable;
  retention_period: RetentionPeriodTable;
  review: ReviewTable;
  review_check: ReviewCheckTable;
  review_evidence: ReviewEvidenceTable;
  review_figure: ReviewFigureTable;
  review_moment: ReviewMomentTable;
  review_query: ReviewQueryTable;
  review_warning: ReviewWarningTable;
  round: RoundTable;
  round_district_count: RoundDistrictCountTable;
  round_finding: RoundFindingTable;
  round_key: RoundKeyTable;
  round_outcome: RoundOutcomeTable;
  round_result: RoundResultTable;
  round_share: RoundShareTable;
  score: ScoreTable;
  score_before: ScoreBeforeTable;
  score_draft: ScoreDraftTable;
  sealed_bid: SealedBidTable;
  sealed_fact: SealedFactTable;
  search_document: SearchDocumentTable;
  served_minute: ServedMinuteTable;
  session: SessionTable;
  sign_in_link: SignInLinkTable;
  spend_file_month: SpendFileMonthTable;
  spend_file_purpose: SpendFilePurposeTable;
  spend_payee_year: SpendPayeeYearTable;
  spend_rollup: SpendRollupTable;
  standing_question: StandingQuestionTable;
  statement: StatementTable;
  statement_author: StatementAuthorTable;
  statement_vote: StatementVoteTable;
  statement_vote_counting: StatementVoteCountingTable;
  stored_file: StoredFileTable;
  subcontractor_report: SubcontractorReportTable;
  supplier: SupplierTable;
  supplier_change: SupplierChangeTable;
  supplier_change_identifier: SupplierChangeIdentifierTable;
  supplier_change_payee: SupplierChangePayeeTable;
  supplier_contact: SupplierContactTable;
  supplier_hidden_name: SupplierHiddenNameTable;
  supplier_identifier: SupplierIdentifierTable;
  supplier_role: SupplierRoleTable;
  taken_up_contract: TakenUpContractTable;
  tender_document: TenderDocumentTable;
  testimony: TestimonyTable;
  theme: ThemeTable;
  theme_comment: ThemeCommentTable;
  theme_summary: ThemeSummaryTable;
  thread_reply: ThreadReplyTable;
  threshold: ThresholdTable;
  tier_rule: TierRuleTable;
  training_module: TrainingModuleTable;
  training_pass: TrainingPassTable;
  typed_promise: TypedPromiseTable;
  unfair_advantage: UnfairAdvantageTable;
  verdict: VerdictTable;
  verdict_moment: VerdictMomentTable;
  verdict_pack_part: VerdictPackPartTable;
  visit_reading: VisitReadingTable;
  webhook: WebhookTable;
  webhook_delivery: WebhookDeliveryTable;
  witness_days: WitnessDaysTable;
  witness_report: WitnessReportTable;
  workshop: WorkshopTable;
  workshop_note: WorkshopNoteTable;
};
