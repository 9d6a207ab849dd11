import { createContext, useContext } from 'hono/jsx';
import type { ThreadPlace } from '../thread/thread.ts';

/** What every page needs to know of the request it answers. */
export type View = {
  /** The path asked for, to mark where one is in the menu. */
  readonly path: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly csrf: string;
  /** A new idempotency token: one for each form on the page. */
  readonly once: () => string;
  readonly actor: { readonly name: string; readonly hat: string; readonly waiting?: number } | undefined;
  readonly demonstration: boolean;
  /** The region's name, beneath the wordmark. */
  readonly region: string;
  /** The address of a built file, such as `site.css`. */
  readonly asset: (name: string) => string;
  /** The page shows a form again because something in it was wrong. */
  readonly hasErrors: boolean;
  /** The page's full address, printed at its foot. */
  readonly address?: string | undefined;
  readonly sourceUrl: string | undefined;
  /** Where on a thread the page stands, if on one. */
  readonly thread?: ThreadPlace | undefined;
};

/** A view for pages rendered without a request, such as in tests of pages. */
export const plainView: View = {
  path: '/',
  lang: 'en-GB',
  dir: 'ltr',
  csrf: '',
  once: () => '',
  actor: undefined,
  demonstration: false,
  region: '',
  asset: (name) => `/assets/${name}`,
  hasErrors: false,
  sourceUrl: undefined,
};

export const ViewContext = createContext<View>(plainView);

/** The view of the page being rendered. */
export function useView(): View {
  return useContext(ViewContext);
}
