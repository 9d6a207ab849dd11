import { beginRoundRoute } from './begin-round.route.tsx';
import { decidedStep } from './decided.tsx';
import { engagementStep } from './engagement.tsx';
import { frameworkStep } from './framework.tsx';
import { minimumsStep } from './minimums.tsx';
import { peopleStep } from './people.tsx';
import { proofStep } from './proof.tsx';
import { purposeStep } from './purpose.tsx';
import { questionStep } from './question.tsx';
import { ruleStep } from './rule.tsx';
import { stepRoute } from './step-route.tsx';
import { timesStep } from './times.tsx';
import { waysStep } from './ways.tsx';

/** A round is begun, then prepared step by step, one decision a page. */
export const stepRoutes = [
  beginRoundRoute,
  ...[
    purposeStep,
    questionStep,
    decidedStep,
    frameworkStep,
    waysStep,
    ruleStep,
    proofStep,
    peopleStep,
    timesStep,
    minimumsStep,
    engagementStep,
  ].map(stepRoute),
];
