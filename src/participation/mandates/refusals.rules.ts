import type { ReasonRefusal } from '../../acts/reasons.rules.ts';
export type ChangeCourseRefusal = 'nothing-published' | 'already-begun';

export type PublishMandateRefusal =
  | 'already-published'
  | 'no-conclusion'
  | 'lines-missing'
  | 'nothing-changed';

/** What is wrong with the reason for changing course. */
export type ChangeReasonRefusal = `change-${ReasonRefusal}`;
