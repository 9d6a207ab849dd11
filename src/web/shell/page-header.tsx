import { Mark } from '../icons/mark.tsx';
import { words } from '../words.en.ts';
import { isUnder, type MenuItem, mainMenu } from './menu.ts';
import { useView, type View } from './view.ts';

/** The last item: the way in, or who is signed in and what waits for them. */
const ownItem = ({ actor }: View): MenuItem =>
  actor
    ? { href: '/waiting', text: words.actor(actor.name, actor.hat) }
    : { href: '/sign-in', text: words.nav.signIn };

const MenuList = ({ view }: { readonly view: View }) => (
  <ul>
    {[...mainMenu, ownItem(view)].map(({ href, text }) => (
      <li>
        <a href={href} aria-current={isUnder(view.path, href) ? 'page' : undefined}>
          {text}
        </a>
      </li>
    ))}
    {view.actor?.waiting ? (
      <li>
        <a href="/waiting" class="waiting">
          {words.waiting} <bdi class="count">{view.actor.waiting}</bdi>
        </a>
      </li>
    ) : null}
  </ul>
);

/** Mark, wordmark and menu. On phones the menu is a `details`, so that it opens without script. */
export const PageHeader = () => {
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
};
