import { cellWords, levelName } from '../census/words.en.ts';
import {
  type AccessNeed,
  type Availability,
  type Category,
  notSaid,
  type PanelPurpose,
  type PanelState,
} from './panel.rules.ts';

/** What a category is called. */
export const categoryWords = {
  sex: cellWords.sex.name,
  'age-band': cellWords['age-band'].name,
  'ethnic-group': cellWords['ethnic-group'].name,
  disability: cellWords.disability.name,
  district: 'Where people live',
} as const satisfies Record<Category, string>;

/** A feature as people read it; districts are named by whoever asks. */
export function featureName(
  category: Category,
  feature: string,
  districts: ReadonlyMap<string, string>,
): string {
  if (feature === notSaid) return words.notSaid;
  if (category === 'district') return districts.get(feature) ?? feature;
  if (category === 'disability') return words.disability[feature as keyof typeof words.disability] ?? feature;
  return levelName(category, feature);
}

/** What a panel, its states and what somebody asks for are called, on every page about panels. */
export const words = {
  notSaid: 'Would rather not say',
  disability: { disabled: 'Disabled', 'not-disabled': 'Not disabled' },
  states: {
    draft: 'Being prepared',
    coming: 'Opens soon',
    recruiting: 'Open: people can put their names in',
    closing: 'Names can no longer be put in',
    closed: 'Closed, and waiting for the draw',
    drawn: 'Drawn',
    abandoned: 'Given up',
  } satisfies Record<PanelState, string>,
  purposes: {
    score: 'To help choose who wins',
    monitor: 'To watch whether promises are kept',
  } satisfies Record<PanelPurpose, string>,
  access: {
    'step-free': 'A way in without steps',
    'hearing-loop': 'A hearing loop',
    bsl: 'British Sign Language',
    interpreter: 'Another language than English',
    'large-print': 'Large print',
    'read-aloud': 'Somebody to read papers aloud',
    childcare: 'Childcare',
    carer: 'Someone to look after a person I care for',
    travel: 'Help with getting there',
  } satisfies Record<AccessNeed, string>,
  availability: {
    'weekday-days': 'Weekdays in the daytime',
    'weekday-evenings': 'Weekday evenings',
    weekends: 'Weekends',
  } satisfies Record<Availability, string>,
} as const;
