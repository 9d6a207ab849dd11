import { findNames, plainName } from './names-in-text.rules.ts';

/** Whose names must not stand in words that everybody reads. */
export type Sought = {
  readonly suppliers: readonly string[];
  readonly people: readonly string[];
  /** What stands there by right, such as the purchase’s title: a name that is part of it proves nothing. */
  readonly about: string;
};

export type Found = {
  readonly kind: 'supplier' | 'person' | 'email' | 'phone';
  readonly text: string;
};

const EMAIL = /[^\s@<>()“”"',;:]+@[^\s@<>()“”"',;:]+\.\p{L}{2,}/gu;
/** Numbers of the United Kingdom: 01, 02, 03, 05, 07, 08 or 09 and eight or nine more, or the same after +44. */
const PHONE = /(?<![\p{L}\p{N}/.-])(?:\+44[\s().-]*(?:0[\s().-]*)?|0)[1-357-9](?:[\s().-]*\d){8,9}(?!\d)/gu;
const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/g;

/**
 * What stands in a text for everybody that must not: names of suppliers, however they are spelt, full names of people,
 * e-mail addresses and telephone numbers. A supplier of one word is only found with its capital: “Together” and
 * “together” are two things.
 */
export function findInPublicWords(text: string, { suppliers, people, about }: Sought): Found[] {
  const sought = suppliers.filter((name) => findNames(about, [name]).length === 0 && mayStandFor(text, name));
  const full = people.filter((name) => name.trim().includes(' '));
  return [
    ...of('supplier', findNames(text, sought)),
    ...of('person', findNames(text, full)),
    ...of('email', text.match(EMAIL) ?? []),
    ...of('phone', text.replace(DATE, ' – ').match(PHONE) ?? []),
  ];
}

function of(kind: Found['kind'], texts: readonly string[]): Found[] {
  return [...new Set(texts.map((text) => text.trim()))].map((text) => ({ kind, text }));
}

function mayStandFor(text: string, name: string): boolean {
  const plain = plainName(name);
  if (plain.includes(' ')) return true;
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).some(
    (word) => plainName(word) === plain && /^[\p{Lu}\p{N}]/u.test(word),
  );
}
