import { words } from '../words.en.ts';

export type MenuItem = { readonly href: string; readonly text: string };

/** The main menu, in the order people look for things. */
export const mainMenu: readonly MenuItem[] = [
  { href: '/say', text: words.nav.say },
  { href: '/contracts', text: words.nav.contracts },
  { href: '/money', text: words.nav.money },
  { href: '/how-it-works', text: words.nav.how },
  { href: '/search', text: words.nav.search },
];

/** The menu at the foot of every page. */
export const footerMenu: readonly MenuItem[] = [
  { href: '/account', text: words.footer.account },
  { href: '/panels', text: words.footer.panels },
  { href: '/network', text: words.footer.network },
  { href: '/needs', text: words.footer.needs },
  { href: '/follow', text: words.footer.follow },
  { href: '/about', text: words.footer.about },
  { href: '/charter', text: words.footer.charter },
  { href: '/record', text: words.footer.record },
  { href: '/data', text: words.footer.data },
  { href: '/counting-people', text: words.footer.counting },
  { href: '/privacy', text: words.footer.privacy },
  { href: '/cookies', text: words.footer.cookies },
  { href: '/accessibility', text: words.footer.accessibility },
  { href: '/contact', text: words.footer.contact },
];

/** Whether a page at `path` stands under a menu item. */
export function isUnder(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
