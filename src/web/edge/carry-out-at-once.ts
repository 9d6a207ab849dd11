import type { Context } from 'hono';
import { answerOutcome } from './answer.tsx';
import { type RawForm, readForm } from './read-form.ts';
import type { Route } from './route.ts';
import { hashToken, isFormToken, readCookie, SESSION_COOKIE } from './tokens.ts';
import type { Site } from './visit.ts';
import { visitOf } from './visiting.ts';

/**
 * A POST whose act admits whoever posts in its own statement: done, it is answered here. Otherwise the form that was
 * read goes on the ordinary way, as if nothing had happened; and nothing has. So it does where the path names nothing,
 * which the ordinary way says.
 */
export async function carryOutAtOnce(
  site: Site,
  route: Route,
  c: Context,
): Promise<{ readonly response: Response } | { readonly form: RawForm | undefined }> {
  const { postAtOnce, object } = route.spec;
  const sessionToken = readCookie(c.req.raw, SESSION_COOKIE);
  if (!postAtOnce || !sessionToken || c.req.method !== 'POST') return { form: undefined };
  const form = await readForm(c.req.raw, route.maxFileBytes);
  if (form.isCutShort || !isFormToken(site.secret, sessionToken, form.values['_csrf'])) return { form };
  const visit = visitOf(site, c);
  const named = await object(visit).then(
    (found) => ({ found }),
    () => undefined,
  );
  if (!named) return { form };
  const posted = { values: form.values, sessionToken, sessionHash: hashToken(sessionToken) };
  const outcome = await postAtOnce(visit, named.found, posted);
  return outcome ? { response: await answerOutcome(c, visit, outcome) } : { form };
}
