import type { FormErrors } from '../../web/edge/outcomes.ts';
import type { FileFault } from '../files/file-kind.rules.ts';
import { fileFaults } from '../files/words.en.ts';
import type { ClaimFault } from './claims.rules.ts';
import { words } from './words.en.ts';

const { faults } = words.claim;

/** Which field each refusal of a claim belongs to, with its sentence. */
export const claimErrors: Readonly<Record<ClaimFault | FileFault, FormErrors>> = {
  'quantity-not-positive': { quantity: faults['quantity-not-positive'] },
  'more-than-promised': { saysMore: faults['more-than-promised'] },
  'link-not-https': { link: faults['link-not-https'] },
  'empty-file': { file: fileFaults['empty-file'] },
  'file-too-large': { file: fileFaults['file-too-large'] },
  'file-kind': { file: fileFaults['file-kind'] },
  'photo-heic': { file: fileFaults['photo-heic'] },
  'file-damaged': { file: fileFaults['file-damaged'] },
  'csv-formula': { file: fileFaults['csv-formula'] },
};
