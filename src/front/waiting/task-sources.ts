import type { Temporal } from 'temporal-polyfill';
import { listReportTasks } from '../../accountability/annual-report/list-report-tasks.ts';
import { listCharterTasks } from '../../accountability/charter/list-charter-tasks.ts';
import { listChaseTasks } from '../../accountability/chasing/list-chase-tasks.ts';
import { listEvidenceTasks } from '../../accountability/evidence/list-evidence-tasks.ts';
import { listInvitationTasks } from '../../accountability/invitations/list-invitation-tasks.ts';
import { listNeedsTasks } from '../../accountability/needs/list-needs-tasks.ts';
import { listTypedTasks } from '../../accountability/opendata/taking-up/list-typed-tasks.ts';
import { listPerformanceTasks } from '../../accountability/performance/list-performance-tasks.ts';
import { listPolicyTasks } from '../../accountability/policy/list-policy-tasks.ts';
import { listChangeTasks } from '../../accountability/promises/variations/list-change-tasks.ts';
import { listReviewTasks } from '../../accountability/review/list-review-tasks.ts';
import { listSpendTasks } from '../../accountability/spend/list-spend-tasks.ts';
import { listRecognisingTasks } from '../../accountability/spend/recognising/list-recognising-tasks.ts';
import { listVerdictTasks } from '../../accountability/verdicts/list-verdict-tasks.ts';
import { listWitnessTasks } from '../../accountability/witnesses/list-witness-tasks.ts';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { listDraftingTasks } from '../../participation/drafting/tasks.queries.ts';
import { listMandatesTasks } from '../../participation/mandates/tasks.queries.ts';
import { listNetworkTasks } from '../../participation/network/tasks.queries.ts';
import { listPanelsTasks } from '../../participation/panels/list-panels-tasks.ts';
import { listServiceTasks } from '../../participation/panels/serving/list-service-tasks.ts';
import { listProposalsTasks } from '../../participation/proposals/tasks.queries.ts';
import { listRemovalsTasks } from '../../participation/removals/tasks.queries.ts';
import { listResultsTasks } from '../../participation/results/tasks.queries.ts';
import { listRoundsTasks } from '../../participation/rounds/tasks.queries.ts';
import { listCommonIssuesTasks } from '../../participation/shared-issues/list-issue-tasks.ts';
import { listStatementsTasks } from '../../participation/statements/tasks.queries.ts';
import { listVoiceTasks } from '../../participation/voice/tasks.queries.ts';
import { listAwardTasks } from '../../procurement/awards/list-award-tasks.ts';
import { listBidTasks } from '../../procurement/bids/tasks.queries.ts';
import { listClarifyingTasks } from '../../procurement/clarifying/list-clarifying-tasks.ts';
import { listTakingPartTasks } from '../../procurement/conditions/list-taking-part-tasks.ts';
import { listContractTasks } from '../../procurement/contracts/list-contract-tasks.ts';
import { listCriteriaTasks } from '../../procurement/criteria/tasks.queries.ts';
import { listEvaluationTasks } from '../../procurement/evaluation/list-evaluation-tasks.ts';
import { listPlanningTasks } from '../../procurement/planning/list-planning-tasks.ts';

/** What one domain has waiting for a person, in any of the hats they hold. */
export type TaskSource = (
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
) => Promise<readonly Task[]>;

/** Every domain that can have something waiting, in the order of the thread. */
export const taskSources: readonly TaskSource[] = [
  listRoundsTasks,
  listVoiceTasks,
  listStatementsTasks,
  listRemovalsTasks,
  listResultsTasks,
  listMandatesTasks,
  listNetworkTasks,
  listProposalsTasks,
  listDraftingTasks,
  listCommonIssuesTasks,
  listPlanningTasks,
  listCriteriaTasks,
  listClarifyingTasks,
  listBidTasks,
  listPanelsTasks,
  listServiceTasks,
  listEvaluationTasks,
  listAwardTasks,
  listTakingPartTasks,
  listContractTasks,
  listTypedTasks,
  listEvidenceTasks,
  listNeedsTasks,
  listChangeTasks,
  listWitnessTasks,
  listPerformanceTasks,
  listChaseTasks,
  listVerdictTasks,
  listReportTasks,
  listSpendTasks,
  listRecognisingTasks,
  listPolicyTasks,
  listReviewTasks,
  listCharterTasks,
  listInvitationTasks,
];
