import type { Context } from 'hono';
import { PageShell } from '../shell/page-shell.tsx';
import type { View } from '../shell/view.ts';
import type { Download, FormErrors, Outcome, Screen } from './outcomes.ts';
import { type Prepared, prepare, prepareOnce } from './prepared-page.ts';
import { cookie, FORM_COOKIE, formToken, newOnceToken, newSecretToken, readCookie } from './tokens.ts';
import type { Visit } from './visit.ts';

/** Below this, compressing costs more than it saves. */
const WORTH_COMPRESSING = 1024;

export async function answerOutcome(c: Context, visit: Visit, outcome: Outcome): Promise<Response> {
  if (outcome.kind === 'screen') return answerScreen(c, visit, outcome.screen);
  if (outcome.kind === 'download') return answerDownload(visit, outcome.download);
  if (outcome.kind === 'errors') throw new Error('errors are shown by the page they belong to');
  return withCookies(new Response(null, { status: 303, headers: { Location: outcome.location } }), visit);
}

/** A page, or its machine-readable twin for `?as=json`. */
export async function answerScreen(
  c: Context,
  visit: Visit,
  screen: Screen,
  errors: FormErrors = {},
): Promise<Response> {
  const sent = await sendScreen(c, visit, screen, errors);
  if (screen.isSecret) sent.headers.set('Cache-Control', 'no-store');
  return sent;
}

async function sendScreen(c: Context, visit: Visit, screen: Screen, errors: FormErrors): Promise<Response> {
  if (visit.query.get('as') === 'json' && screen.data !== undefined) return answerData(c, visit, screen);
  const render = () => renderPage(viewOf(c.req.raw, visit, screen, errors), screen);
  const page = screen.isForEveryone && !visit.signed ? prepareOnce(screen, render) : prepare(render());
  const sent = await sendText(c, visit, page, 'text/html; charset=UTF-8', screen.status ?? 200);
  if (screen.refreshSeconds) sent.headers.set('Refresh', String(screen.refreshSeconds));
  return sent;
}

function renderPage(view: View, { title, desk, wide, feeds, body }: Screen): string {
  return String(
    <PageShell view={view} title={title} desk={desk} wide={wide} feeds={feeds}>
      {body}
    </PageShell>,
  );
}

function answerData(c: Context, visit: Visit, screen: Screen): Promise<Response> {
  const { demonstration } = visit.site;
  const text = JSON.stringify({ ...(demonstration ? { demonstration } : {}), data: screen.data });
  return sendText(c, visit, prepare(text), 'application/json; charset=UTF-8', screen.status ?? 200);
}

/**
 * Attached and not shown, but for what is ours throughout, so that no upload runs as a page of ours. What somebody signed
 * in is handed may be about people: nothing keeps a copy of it.
 */
function answerDownload(visit: Visit, file: Download): Response {
  const name = file.fileName.replace(/[^\w.-]+/g, '-');
  const headers = new Headers({ 'Content-Type': file.mediaType });
  if (!file.isShown) headers.set('Content-Disposition', `attachment; filename="${name}"`);
  if (visit.signed) headers.set('Cache-Control', 'private, no-store');
  if (file.isForOtherSites) {
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    headers.set('Cache-Control', 'no-cache');
  }
  return new Response(file.content as BodyInit, { headers });
}

function viewOf(request: Request, visit: Visit, screen: Screen, errors: FormErrors): View {
  const { site, signed } = visit;
  return {
    path: visit.path,
    lang: 'en-GB',
    dir: 'ltr',
    get csrf() {
      return formToken(site.secret, browserOf(request, visit));
    },
    once: newOnceToken,
    actor: signed ? { name: signed.name, hat: signed.hatName } : undefined,
    demonstration: site.demonstration,
    region: site.region,
    asset: (name) => site.assets.href(name),
    hasErrors: Object.keys(errors).length > 0,
    address: site.publicUrl + visit.path,
    sourceUrl: site.sourceUrl,
    thread: screen.thread,
  };
}

/** What a form token belongs to. A visitor gets a cookie only on a page that has a form to post. */
function browserOf(request: Request, visit: Visit): string {
  const known = visit.signed?.sessionToken ?? readCookie(request, FORM_COOKIE);
  if (known) return known;
  const given = visit.setCookies.find((header) => header.startsWith(`${FORM_COOKIE}=`));
  if (given) return given.slice(FORM_COOKIE.length + 1, given.indexOf(';'));
  const fresh = newSecretToken();
  visit.setCookies.push(cookie(FORM_COOKIE, fresh, { secure: visit.site.secureCookies }));
  return fresh;
}

async function sendText(
  c: Context,
  visit: Visit,
  { text, etag, squeezed }: Prepared,
  type: string,
  status: number,
): Promise<Response> {
  const headers = new Headers({ 'Content-Type': type, ETag: etag, Vary: 'Cookie, Accept-Encoding' });
  headers.set('Cache-Control', visit.signed ? 'private, no-cache' : 'no-cache');
  if (status === 200 && c.req.header('if-none-match') === etag) {
    return withCookies(new Response(null, { status: 304, headers }), visit);
  }
  const squeezes = text.length > WORTH_COMPRESSING && /\bbr\b/.test(c.req.header('accept-encoding') ?? '');
  if (!squeezes) return withCookies(new Response(text, { status, headers }), visit);
  headers.set('Content-Encoding', 'br');
  return withCookies(new Response((await squeezed()) as BodyInit, { status, headers }), visit);
}

function withCookies(response: Response, visit: Visit): Response {
  for (const header of visit.setCookies) response.headers.append('Set-Cookie', header);
  return response;
}
