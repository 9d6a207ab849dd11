import type pg from 'pg';
import type { Actor, By } from '../../acts/by.ts';
import type { Clock } from '../../acts/clock.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { Objects } from '../../objects/objects.ts';
import type { Random } from '../../values/random.ts';
import type { Assets } from '../assets/assets.ts';
import type { Signed } from './signed.ts';

/** What the whole site stands on; the same for every request. */
export type Site = {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly random: Random;
  readonly assets: Assets;
  readonly secret: string;
  readonly sealingKey: string;
  readonly filesFolder: string;
  /** Where sealed bids and what came with them are kept. */
  readonly objects: Objects;
  /** The largest sealed bid, in bytes. */
  readonly largestBidBytes: number;
  /** The published files of the public record. */
  readonly recordFolder: string;
  readonly secureCookies: boolean;
  readonly trustedProxies: number;
  readonly publicUrl: string;
  readonly region: string;
  readonly demonstration: boolean;
  readonly contact: string | undefined;
  readonly sourceUrl: string | undefined;
  /** What stands before our identifiers of contracting processes in OCDS. */
  readonly ocidPrefix: string;
  /** The central platform’s feed of notices, where this installation asks one. */
  readonly noticeFeedUrl?: string | undefined;
  /** Messages to programs may go to any address, private ones too: only for trying things out. */
  readonly webhooksGoAnywhere?: boolean | undefined;
};

/** A file that streamed to disk. Whoever keeps it moves it away; otherwise it is removed when the request is answered. */
export type Upload = {
  readonly field: string;
  readonly name: string;
  readonly path: string;
  readonly sizeBytes: number;
};

export type UploadedFile = { readonly name: string; readonly mediaType: string; readonly bytes: Buffer };

/** One request, as a handler sees it. */
export type Visit = {
  readonly site: Site;
  readonly db: Database;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly signed: Signed | undefined;
  readonly actor: Actor | undefined;
  /** The body that the path names as `:body`, already found. */
  readonly body: { readonly id: string; readonly slug: string; readonly name: string } | undefined;
  readonly address: string;
  /** How often this person has posted to this route in its current window; 0 on a GET. */
  readonly hits: number;
  readonly files: Readonly<Record<string, UploadedFile | undefined>>;
  /** The files of a form whose route takes them to disk. */
  readonly uploads: readonly Upload[];
  /** A cookie that came with the request. */
  readonly cookie: (name: string) => string | undefined;
  /** Cookies to send with the answer, already formatted. */
  readonly setCookies: string[];
};

/** What a POST is given: its transaction, who acts, the checked input. */
export type Act<O, F> = {
  readonly at: Visit;
  readonly tx: Transaction;
  readonly by: By;
  readonly object: O;
  readonly input: F;
};

/** The signed-in actor; a route that asks for it names a `who` that ensures it. */
export function theActor(at: Visit): Actor {
  if (!at.actor) throw new Error('this route must ask for sign-in');
  return at.actor;
}

/** The public body that the path names; its route's path has `:body`. */
export function theBody(at: Visit): NonNullable<Visit['body']> {
  if (!at.body) throw new Error('this route must have :body in its path');
  return at.body;
}

/** The supplier that the person acts for; NotFound for anybody else. */
export function theSupplier(at: Visit): string {
  const { hat } = theActor(at);
  if (hat.kind !== 'supplier') throw new NotFound();
  return hat.supplierId;
}
