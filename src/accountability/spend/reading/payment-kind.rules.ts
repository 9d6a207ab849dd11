import type { PaymentKind } from './layout.rules.ts';

const grant = /\bgrants?\b|\bgrant[- ]in[- ]aid\b|\bsubsid(?:y|ies)\b|\bdonations?\b|\bgrant aid\b/i;
/** What is bought with a grant, comes in as one, or only shares a line with one, is no grant. */
const noGrant =
  /\bgrant thornton\b|\bgrant[- ]?(?:funded|income|received|receivable|related|claims?|audit|officers?|admin)|\b(?:funded|financed) (?:by|from) grant|\bnon[- ]grants?\b|\bincome\b|\bsubs(?:criptions?)?\b|\bmemberships?\b|\bfees\b/i;
const card =
  /\b(?:government )?(?:purchas(?:e|ing)|procurement|corporate|p)[- ]?cards?\b|\bpcards?\b|\bgpc\b|\bone ?card\b/i;
const cardCompany =
  /\bbarclaycard\b(?=.*\b(?:business|commercial|corporate|payments)\b)|\bbusiness ?card\b|\bcommercial cards?\b/i;
const yes = /^(?:y|yes|true|x|1|p-?card|purchase card|card|gpc)$/i;

/**
 * Whether a category says that a payment is a grant, and not a purchase: `Grants to voluntary bodies`, `Subsidies`,
 * `Donations`. A category that mixes grants with subscriptions says nothing of one payment; a supplier’s name never
 * does (Grant Thornton are accountants).
 */
export function isGrant(category: string): boolean {
  return grant.test(category) && !noGrant.test(category);
}

/** Whether a category, or a supplier’s name, says that a line was paid by purchase card. */
export function isCardText(text: string): boolean {
  return card.test(text);
}

/** Whether a payee is a card scheme through which officers buy, and not who was paid in the end. */
export function isCardPayee(name: string): boolean {
  return card.test(name) || cardCompany.test(name);
}

/** What a column of its own says: yes or no beside a card, or the kind in words. */
export function kindSaid(text: string): PaymentKind | null {
  if (yes.test(text) || card.test(text)) return 'card';
  return isGrant(text) ? 'grant' : null;
}
