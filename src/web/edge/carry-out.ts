import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { nobody } from '../../acts/nobody.ts';
import { transact } from '../../acts/transact.ts';
import { settleOnceToken, takeOnceToken } from './admission.queries.ts';
import { type FormErrors, type Outcome, refuse, seeOther } from './outcomes.ts';
import { parseForm } from './parse-form.ts';
import type { RawForm } from './raw-form.ts';
import { readForm } from './read-form.ts';
import type { Receiving } from './receive-uploads.ts';
import type { Route } from './route.ts';
import { FORM_COOKIE, isFormToken, readCookie, SESSION_COOKIE } from './tokens.ts';
import type { Visit } from './visit.ts';
import { words } from './words.en.ts';

export type Posted =
  | { readonly kind: 'too-many' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly form: RawForm };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A POST from its bytes to its outcome: limit, form, token, schema, then the act. */
export async function carryOut(
  route: Route,
  visit: Visit,
  object: unknown,
  request: Request,
): Promise<Posted> {
  if (visit.hits > route.limit.hits) return { kind: 'too-many' };
  const form = await readForm(request, route.maxFileBytes, receivingOf(route, visit, request));
  try {
    return await actOn(route, visit, object, request, form);
  } finally {
    for (const { path } of form.uploads) await rm(path, { force: true });
  }
}

/** Where a route's uploads stream to, once the form has shown its token: nothing is written for a form that is not ours. */
function receivingOf({ spec: { uploads } }: Route, visit: Visit, request: Request): Receiving | undefined {
  return (
    uploads && {
      limits: { maxFileBytes: uploads.maxBytes, maxFiles: uploads.maxFiles },
      folder: join(visit.site.filesFolder, 'arriving'),
      accepts: (values) => isOurs(visit, values, request),
    }
  );
}

async function actOn(
  route: Route,
  visit: Visit,
  object: unknown,
  request: Request,
  form: RawForm,
): Promise<Posted> {
  const isClick = isOneClick(route, form.values);
  const faults = isClick ? undefined : formFaults(route, visit, form, request);
  if (faults) return { kind: 'outcome', outcome: refuse(faults), form };
  const { spec } = route;
  const schema = typeof spec.form === 'function' ? spec.form(object) : spec.form;
  const parsed = schema ? parseForm(schema, form.values) : ({ ok: true, input: undefined } as const);
  if (!parsed.ok) return { kind: 'outcome', outcome: refuse(parsed.errors), form };
  const asker = isClick ? { ...visit, signed: undefined, actor: undefined } : visit;
  const at: Visit = { ...asker, files: form.files, uploads: form.uploads };
  const once = form.values['_once'];
  const outcome = spec.postDirectly
    ? await spec.postDirectly(at, object, parsed.input)
    : await actOnce(
        route,
        at,
        object,
        parsed.input,
        typeof once === 'string' && UUID.test(once) ? once : undefined,
      );
  return { kind: 'outcome', outcome, form };
}

function formFaults(route: Route, visit: Visit, form: RawForm, request: Request): FormErrors | undefined {
  if (!isOurs(visit, form.values, request)) return { '': words.staleForm };
  if (form.isCutShort) return { '': words.cutShort };
  const large = form.tooLarge[0];
  const limit = route.spec.uploads?.maxBytes ?? route.maxFileBytes;
  if (large) return { [large]: words.fileTooLarge(Math.floor(limit / 1024 / 1024)) };
  const most = route.spec.uploads?.maxFiles ?? 0;
  const [first] = form.uploads;
  if (first && form.tooManyFiles) return { [first.field]: words.tooManyFiles(most) };
  return undefined;
}

/**
 * What RFC 8058 (section 3.1) has a mail program post, to a route that takes it: exactly this field, alone. A form of
 * ours has its tokens as well, and is held against them.
 */
function isOneClick({ spec }: Route, values: RawForm['values']): boolean {
  const fields = Object.entries(values);
  const [name, value] = fields[0] ?? [];
  return (
    spec.takesOneClick === true && fields.length === 1 && name === 'List-Unsubscribe' && value === 'One-Click'
  );
}

/** Whether a form carries the token of this browser. */
function isOurs(visit: Visit, values: RawForm['values'], request: Request): boolean {
  const browser =
    visit.signed?.sessionToken ?? readCookie(request, FORM_COOKIE) ?? readCookie(request, SESSION_COOKIE);
  return browser !== undefined && isFormToken(visit.site.secret, browser, values['_csrf']);
}

/** The act and its form token in one transaction, so that a form sent twice is carried out once. */
function actOnce(
  route: Route,
  at: Visit,
  object: unknown,
  input: unknown,
  once: string | undefined,
): Promise<Outcome> {
  const { post } = route.spec;
  if (!post) throw new Error(`${route.path} takes no form`);
  const { site, actor } = at;
  return transact(site.db, actor, async (tx) => {
    if (once) {
      const token = await takeOnceToken(tx, once);
      if (!token.taken) return seeOther(token.location ?? at.path);
    }
    const by = { actor: actor ?? nobody, clock: site.clock, random: site.random };
    const outcome = await post({ at, tx, by, object, input });
    if (once) await settleOnceToken(tx, once, outcome.kind === 'see-other' ? outcome.location : null);
    return outcome;
  });
}
