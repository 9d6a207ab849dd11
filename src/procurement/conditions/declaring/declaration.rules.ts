import type { Temporal } from 'temporal-polyfill';
import { findGround, type Ground } from '../grounds.rules.ts';

/** A ground that a supplier says applies: what happened, and what it did so that it cannot happen again. */
export type DeclaredGround = { readonly ground: string; readonly happened: string; readonly mended: string };

/** A person or firm the supplier is connected with, or relies on to meet the conditions (Procurement Act 2023 s.26(4)). */
export type Associated = { readonly name: string; readonly companyNumber: string | null };

export type Declared = {
  readonly grounds: readonly DeclaredGround[];
  readonly associated: readonly Associated[];
};

/** A declaration as it was made. */
export type Declaration = Declared & { readonly declaredAt: Temporal.Instant };

export type DeclarationFault =
  | { readonly refused: 'happened-blank' | 'mended-blank'; readonly ground: Ground }
  | { readonly refused: 'unknown-ground' };

/**
 * Whether a declaration is whole: of each ground that applies it says what happened and what was done since. What was
 * done is asked because an authority weighs it before it leaves anybody out (“self-cleaning”, s.58(1)); "nothing yet"
 * is an answer.
 */
export function findDeclarationFault({ grounds }: Declared): DeclarationFault | null {
  for (const { ground: slug, happened, mended } of grounds) {
    const ground = findGround(slug);
    if (!ground) return { refused: 'unknown-ground' };
    if (happened.trim() === '') return { refused: 'happened-blank', ground };
    if (mended.trim() === '') return { refused: 'mended-blank', ground };
  }
  return null;
}

/** Lines such as `Ashworth Holdings Ltd, 01234567` as people and firms; blank lines say nothing. */
export function readAssociated(text: string): Associated[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, name, number] = /^(.*?)[,;]\s*([A-Z]{0,2}\d{5,8})$/i.exec(line) ?? [];
      return number === undefined
        ? { name: line, companyNumber: null }
        : { name: (name ?? '').trim(), companyNumber: number.toUpperCase().padStart(8, '0') };
    });
}

/** The same lines again, for the form. */
export function writeAssociated(associated: readonly Associated[]): string {
  return associated
    .map(({ name, companyNumber }) => (companyNumber ? `${name}, ${companyNumber}` : name))
    .join('\n');
}
