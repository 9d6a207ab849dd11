import { raw } from 'hono/html';
import type { PropsWithChildren } from 'hono/jsx';
import { SkipLink } from '../govuk/skip-link.tsx';
import { ThreadStrip } from '../thread/thread-strip.tsx';
import { words } from '../words.en.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { type View, ViewContext } from './view.ts';

type PageShellProps = PropsWithChildren<{
  readonly view: View;
  /** The page's own title, without the product's name. */
  readonly title: string;
  /** Dense pages for people at work: wider, smaller rows. */
  readonly desk?: boolean | undefined;
  /** The page lays out its own bands from edge to edge, each with its own `Wrap`. */
  readonly wide?: boolean | undefined;
  readonly feeds?: readonly FeedLink[] | undefined;
}>;
type FeedLink = { readonly href: string; readonly type: string; readonly title: string };

const fonts = ['text.woff2', 'display.woff2'] as const;

function Head({ view, title, feeds = [] }: Pick<PageShellProps, 'view' | 'title' | 'feeds'>) {
  const full = words.title(title);
  return (
    <head>
      <meta charset="utf-8" />
      <title>{view.hasErrors ? words.errorTitle(full) : full}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="theme-color" content="#2e2a78" />
      {fonts.map((font) => (
        <link rel="preload" href={view.asset(font)} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={view.asset('site.css')} />
      <link rel="icon" href={view.asset('mark.svg')} type="image/svg+xml" />
      {feeds.map(({ href, type, title: name }) => (
        <link rel="alternate" type={type} href={href} title={name} />
      ))}
      <script src={view.asset('site.js')} defer />
    </head>
  );
}

function Demonstration() {
  return (
    <div class="demonstration" role="region" aria-label={words.demonstrationLabel}>
      <div class="wrap">
        <p>
          <strong>{words.demonstration}</strong> {words.demonstrationMeans}
        </p>
      </div>
    </div>
  );
}

/** The whole document around a page: who we are, where one is, and the way out again. */
export function PageShell({ view, title, desk, wide, feeds, children }: PageShellProps) {
  return (
    <ViewContext.Provider value={view}>
      {raw('<!doctype html>')}
      <html lang={view.lang} dir={view.dir}>
        <Head view={view} title={title} feeds={feeds} />
        <body class={desk ? 'desk' : undefined}>
          <SkipLink href="#main">{words.skip}</SkipLink>
          <PageHeader />
          {view.demonstration ? <Demonstration /> : null}
          {view.thread ? <ThreadStrip {...view.thread} /> : null}
          <main id="main">{wide ? children : <div class="wrap">{children}</div>}</main>
          <PageFooter />
        </body>
      </html>
    </ViewContext.Provider>
  );
}
