/**
 * Every column that names a person, or somebody in the pool of a panel, as `table.column`: what of its rows the person
 * can download, or the reason why it is only counted. A test holds this against the database, so that no new table is forgotten.
 */
export const ownColumns = {
  'session.person_id': ['hat_kind', 'created_at', 'expires_at'],
  'chosen_hat.person_id': ['hat_kind', 'hat_role', 'chosen_at'],
  'demonstration_person.person_id': ['try_this'],
  'body_role.person_id': ['body_id', 'role', 'granted_at', 'ended_at', 'end_reason'],
  'supplier_role.person_id': ['supplier_id', 'role', 'granted_at', 'ended_at'],
  'operator.person_id': ['granted_at'],
  'api_key.person_id': ['name', 'scope', 'begins_with', 'made_at', 'last_used_on', 'withdrawn_at'],
  'webhook.person_id': ['url', 'kinds', 'bodies', 'made_at', 'verified_at', 'stopped_at'],
  'joining_code.person_id': ['round_id', 'issued_at', 'used_at'],
  'removal_person.person_id': ['round_id', 'removal_id'],
  'removal_appeal.person_id': ['round_id', 'words', 'made_at', 'decision', 'decision_reason', 'decided_at'],
  'proposal_support.person_id': ['proposal_id', 'given_at'],
  'group_member.person_id': ['group_id', 'joined_at'],
  'draft_member.person_id': ['draft_id', 'shown_name', 'joined_at'],
  'open_thread.written_by': ['body_id', 'slug', 'title', 'text', 'shown_name', 'written_at', 'state'],
  'thread_reply.written_by': ['thread_id', 'text', 'shown_name', 'written_at', 'state'],
  'witness_report.reported_by': [
    'promise_id',
    'seen',
    'words',
    'seen_on',
    'kept_district',
    'kept_ward',
    'reported_at',
    'rating',
  ],
  'monitor_visit.visited_by': ['promise_id', 'shown_name', 'visited_on', 'found', 'words', 'filed_at'],
  'training_pass.person_id': ['module_slug', 'version', 'passed_at'],
  'panel_code.person_id': ['panel_id', 'used_at'],
  'pool_member.person_id': [
    'panel_id',
    'name',
    'contact',
    'joined_at',
    'consented_at',
    'characteristics_consented_at',
    'sex',
    'age_band',
    'ethnic_group',
    'disability',
    'district_slug',
    'access_needs',
    'access_note',
    'availability',
    'tickets',
  ],
  'panel_seat.pool_member_id': [
    'panel_id',
    'state',
    'offered_at',
    'answered_at',
    'left_at',
    'ended_why',
    'paid_how',
  ],
  'panel_attendance.pool_member_id': ['panel_id', 'meeting_id', 'can_come', 'said_at', 'came', 'marked_at'],
  'panel_claim.pool_member_id': [
    'panel_id',
    'kind',
    'amount_pence',
    'spent_on',
    'note',
    'made_at',
    'decision',
    'decision_reason',
    'decided_at',
    'paid_on',
  ],
  'bid_opener.person_id': ['procurement_id', 'office', 'recipient', 'named_at'],
  'evaluator.person_id': ['procurement_id'],
  'purchase_person.person_id': ['procurement_id', 'part', 'added_at', 'stood_aside_at'],
  'interest_declaration.person_id': [
    'procurement_id',
    'stage',
    'finding',
    'detail',
    'declared_at',
    'decision',
  ],
  'observer.person_id': ['procurement_id', 'shown_name', 'comes_from', 'appointed_at', 'ended_at'],
  'papers_opened.person_id': ['procurement_id', 'opened_at'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type OwnColumn = keyof typeof ownColumns;

/** The table and the column of `table.column`. */
export function partsOf(held: string): readonly [table: string, column: string] {
  const [table = '', column = ''] = held.split('.');
  return [table, column];
}
