import type { Context, Hono } from 'hono';
import { NotFound } from '../../db/errors.ts';
import { answerOutcome, answerScreen } from './answer.tsx';
import { carryOut } from './carry-out.ts';
import { notFoundScreen, signedOutScreen, tooManyScreen, wrongHatScreen } from './edge.page.tsx';
import { findObject } from './find-object.ts';
import { type FormState, freshForm, type Outcome, type Screen, seeOther } from './outcomes.ts';
import type { Route } from './route.ts';
import { takeBytes } from './take-bytes.ts';
import type { Site, Visit } from './visit.ts';
import { admit } from './visiting.ts';

/** Puts every registered route on the application. */
export function serveRoutes(app: Hono, site: Site, routes: readonly Route[]): void {
  for (const route of routes) {
    const methods = ['GET', ...(route.takesPost ? ['POST'] : []), ...(route.takesPut ? ['PUT'] : [])];
    app.on(methods, route.path, (c) => serveRoute(site, route, c));
  }
  app.notFound(async (c) => {
    const nowhere = { path: '*', who: { kind: 'anyone' } } as Route;
    const { visit } = await admit(site, nowhere, c);
    return answerScreen(c, visit, notFoundScreen());
  });
}

async function serveRoute(site: Site, route: Route, c: Context): Promise<Response> {
  const { entry, visit } = await admit(site, route, c);
  if (c.req.method === 'PUT') return takeBytes(route, entry, visit, c.req.raw);
  if (entry === 'not-found') return answerScreen(c, visit, notFoundScreen());
  if (entry === 'sign-in' && c.req.method === 'POST') return answerScreen(c, visit, signedOutScreen());
  if (entry === 'sign-in')
    return answerOutcome(c, visit, seeOther(`/sign-in?next=${encodeURIComponent(visit.path)}`));
  if (entry === 'wrong-hat') return answerScreen(c, visit, wrongHatScreen(route.who, visit));
  try {
    const object = await findObject(route, visit);
    if (c.req.method === 'POST') return await servePost(route, c, visit, object);
    return await showPage(route, c, visit, object, freshForm);
  } catch (error) {
    if (error instanceof NotFound) return answerScreen(c, visit, notFoundScreen());
    throw error;
  }
}

async function servePost(route: Route, c: Context, visit: Visit, object: unknown): Promise<Response> {
  const posted = await carryOut(route, visit, object, c.req.raw);
  if (posted.kind === 'too-many') return answerScreen(c, visit, tooManyScreen());
  if (posted.outcome.kind !== 'errors') return answerOutcome(c, visit, posted.outcome);
  return showPage(route, c, visit, object, { values: posted.form.values, errors: posted.outcome.errors });
}

async function showPage(
  route: Route,
  c: Context,
  visit: Visit,
  object: unknown,
  form: FormState,
): Promise<Response> {
  const shown: Screen | Outcome = await route.spec.page(visit, object, form);
  if ('kind' in shown) return answerOutcome(c, visit, shown);
  const refused = Object.keys(form.errors).length > 0;
  return answerScreen(c, visit, refused ? { ...shown, status: 422 } : shown, form.errors);
}
