import { Mark } from '../icons/mark.tsx';
import { words } from '../words.en.ts';
import { isUnder, type MenuItem, mainMenu } from './menu.ts';
import { useView, type View } from './view.ts';

/** The way in; or who is signed in, in which hat, and how much waits for them. */
function OwnItem({ view }: { readonly view: View }) {
  const { actor } = view;
  if (!actor) return <MenuLink href="/sign-in" text={words.nav.signIn} />;
  return (
    <li>
      <a href="/waiting" aria-current={isUnder(view.path, '/waiting') ? 'page' : undefined}>
        <span class="actor">{words.actor(actor.name, actor.hat)}</span> {words.waiting}
        {actor.waiting ? <bdi class="count">{actor.waiting}</bdi> : null}
      </a>
    </li>
  );
}

function MenuLink({ href, text }: MenuItem) {
  return (
    <li>
      <a href={href} aria-current={isUnder(useView().path, href) ? 'page' : undefined}>
        {text}
      </a>
    </li>
  );
}

function MenuList({ view }: { readonly view: View }) {
  return (
    <ul>
      {mainMenu.map((item) => (
        <MenuLink {...item} />
      ))}
      <OwnItem view={view} />
    </ul>
  );
}

/** Mark, wordmark and menu. On phones the menu is a `details`, so that it opens without script. */
export function PageHeader() {
  const view = useView();
  return (
    <header class="page-header">
      <div class="wrap">
        <a class="wordmark" href="/" aria-label={words.home}>
          <Mark />
          <span>
            {words.product}
            {view.region ? <bdi class="region">{view.region}</bdi> : null}
          </span>
        </a>
        <nav class="menu-wide" aria-label={words.mainMenu}>
          <MenuList view={view} />
        </nav>
        <details class="menu-narrow">
          <summary>{words.menu}</summary>
          <nav aria-label={words.mainMenu}>
            <MenuList view={view} />
          </nav>
        </details>
      </div>
    </header>
  );
}
