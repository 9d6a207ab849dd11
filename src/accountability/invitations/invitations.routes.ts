import type { Route } from '../../web/edge/route.ts';
import { addressesRoute } from './addresses.route.tsx';
import { askedRoute, sayNoRoute } from './asked.route.tsx';
import { invitationsDeskRoute } from './desk.route.tsx';
import { invitationRoute } from './invitation.route.tsx';
import { inviteRoute } from './invite.route.tsx';
import { joinInvitedRoute, useCodeRoute } from './join.route.tsx';
import { lettersRoute } from './letters.route.tsx';
import { remindRoute } from './remind.route.tsx';
import { repliesRoute } from './replies.route.tsx';

/** Asking suppliers: the officer’s desk, what suppliers read, and how many answered. */
export const invitationsRoutes: readonly Route[] = [
  repliesRoute,
  joinInvitedRoute,
  useCodeRoute,
  askedRoute,
  sayNoRoute,
  invitationsDeskRoute,
  inviteRoute,
  remindRoute,
  lettersRoute,
  addressesRoute,
  invitationRoute,
];
