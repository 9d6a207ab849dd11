import { readShownName, readSpokenText } from '../../../participation/network/spoken-text.rules.ts';
import { type ReasonRefusal, readDeclineReason } from '../../../participation/statements/moderation.rules.ts';

export type GroupState = 'waiting' | 'confirmed' | 'declined';

export const longestAbout = 300;
export const longestContact = 120;

export type TypedGroup = {
  readonly name: string;
  readonly about: string;
  readonly districtSlug: string;
  readonly contact: string;
};
export type GroupFault =
  | 'name-missing'
  | 'name-long'
  | 'name-gives-away'
  | 'about-missing'
  | 'about-long'
  | 'about-gives-away'
  | 'district-missing'
  | 'contact-missing'
  | 'contact-long';

/**
 * Reads what a volunteer says of their group. The name and what it does are public, so neither may hold an address or
 * a number; how to reach it is for whoever confirms it, so it may. Answers every fault at once.
 */
export function readGroup(
  typed: TypedGroup,
): { readonly group: TypedGroup } | { readonly faults: readonly GroupFault[] } {
  const name = readShownName(typed.name);
  const about = readSpokenText(typed.about, longestAbout);
  const contact = typed.contact.replace(/\s+/g, ' ').trim();
  const faults: (GroupFault | undefined)[] = [
    'refused' in name ? nameFaults[name.refused] : undefined,
    'refused' in about ? aboutFaults[about.refused] : undefined,
    typed.districtSlug === '' ? 'district-missing' : undefined,
    contact.length < 3 ? 'contact-missing' : contact.length > longestContact ? 'contact-long' : undefined,
  ];
  const found = faults.filter((fault) => fault !== undefined);
  if (found.length > 0 || 'refused' in name || 'refused' in about) return { faults: found };
  return { group: { name: name.text, about: about.text, districtSlug: typed.districtSlug, contact } };
}

const nameFaults = {
  blank: 'name-missing',
  'too-short': 'name-missing',
  'too-long': 'name-long',
  'gives-away': 'name-gives-away',
} as const;
const aboutFaults = {
  blank: 'about-missing',
  'too-short': 'about-missing',
  'too-long': 'about-long',
  'gives-away': 'about-gives-away',
} as const;

export type GroupDecision =
  | { readonly state: 'confirmed' }
  | { readonly state: 'declined'; readonly reason: string };
export type GroupDecisionRefusal = 'choose' | 'decided-already' | 'own-group' | ReasonRefusal;

/**
 * Whether a group is one that the moderator has reached and knows to be there. Refuses a decision about one’s own
 * group, one that changes nothing, and a no without a reason that the group may read.
 */
export function decideGroup(
  facts: { readonly state: GroupState; readonly isMember: boolean },
  typed: { readonly decision: string; readonly reason: string },
): GroupDecision | { readonly refused: GroupDecisionRefusal } {
  const { decision } = typed;
  if (decision !== 'confirm' && decision !== 'decline') return { refused: 'choose' };
  if (facts.isMember) return { refused: 'own-group' };
  if (facts.state === (decision === 'confirm' ? 'confirmed' : 'declined'))
    return { refused: 'decided-already' };
  if (decision === 'confirm') return { state: 'confirmed' };
  const read = readDeclineReason(typed.reason);
  return 'refused' in read ? read : { state: 'declined', reason: read.reason };
}
