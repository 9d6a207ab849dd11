import type { DecisionRefusal } from '../../../participation/network/moderation.rules.ts';

export type PostingRefusal = DecisionRefusal | 'own-words' | 'group-not-confirmed' | 'over-already';
