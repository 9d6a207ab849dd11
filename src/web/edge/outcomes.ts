import type { Child } from 'hono/jsx';
import type { ThreadPlace } from '../thread/thread.ts';

export type FormErrors = Readonly<Record<string, string>>;
/** What was typed and what was wrong with it; both empty on a first visit. */
export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly errors: FormErrors;
};
export const freshForm: FormState = { values: {}, errors: {} };

export type FeedLink = {
  readonly href: string;
  readonly type: 'application/atom+xml' | 'application/feed+json';
  readonly title: string;
};

/** A page to show. `data` is its machine-readable twin, served for `?as=json`. */
export type Screen = {
  readonly title: string;
  readonly body: Child;
  readonly thread?: ThreadPlace;
  readonly desk?: boolean;
  /** The page lays out its own bands from edge to edge. */
  readonly wide?: boolean;
  readonly data?: unknown;
  /** Holds a secret: no browser and nothing between keeps a copy. */
  readonly isSecret?: boolean;
  /**
   * Says the same to everyone who is not signed in, and holds no form to post: while a route gives this very object
   * again, it is rendered and compressed once.
   */
  readonly isForEveryone?: boolean;
  /** Shows something under way: the browser asks again after so many seconds. */
  readonly refreshSeconds?: number | undefined;
  /** Where a feed reader finds what is new on the page. */
  readonly feeds?: readonly FeedLink[];
  readonly status?: 200 | 403 | 404 | 409 | 422 | 429;
};

/** A file to hand over as an attachment. */
export type Download = {
  readonly fileName: string;
  readonly mediaType: string;
  /** A stream for what would not fit in memory. */
  readonly content: string | Uint8Array | ReadableStream<Uint8Array>;
  /** A picture of our own making that other sites may show in their pages. */
  readonly isForOtherSites?: boolean;
  /** Of our own making throughout, such as a feed: it is not attached. */
  readonly isShown?: boolean;
};

export type SeeOther = { readonly kind: 'see-other'; readonly location: string };

export type Outcome =
  | SeeOther
  | { readonly kind: 'errors'; readonly errors: FormErrors }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'download'; readonly download: Download };

/** The act is done: go and look at this. Paths are this site's own. */
export function seeOther(location: string): SeeOther {
  return { kind: 'see-other', location };
}
/** The form is wrong or the rules say no: the same page, 422, with everything typed kept. `''` names the whole form. */
export function refuse(errors: FormErrors): Outcome {
  return { kind: 'errors', errors };
}
export function showScreen(screen: Screen): Outcome {
  return { kind: 'screen', screen };
}
export function handOver(download: Download): Outcome {
  return { kind: 'download', download };
}
