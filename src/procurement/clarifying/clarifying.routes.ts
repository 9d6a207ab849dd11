import type { Route } from '../../web/edge/route.ts';
import { giveUpRoute } from './abandoning/give-up.route.tsx';
import { amendRoute } from './amending/amend.route.tsx';
import { confirmRoute } from './amending/confirm.route.tsx';
import { documentFileRoute } from './documents/document-file.route.ts';
import { documentsRoute } from './documents/documents.route.tsx';
import { deadlineRoute } from './outages/deadline.route.tsx';
import { answerRoute } from './questions/answer.route.tsx';
import { askRoute } from './questions/ask.route.tsx';
import { questionsRoute } from './questions/questions.route.tsx';
import { questionsDeskRoute } from './questions/questions-desk.route.tsx';

export const clarifyingRoutes: readonly Route[] = [
  documentsRoute,
  documentFileRoute,
  questionsRoute,
  askRoute,
  questionsDeskRoute,
  answerRoute,
  amendRoute,
  confirmRoute,
  deadlineRoute,
  giveUpRoute,
];
