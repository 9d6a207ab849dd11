import type { Random } from '../values/random.ts';

const firsts =
  'Aisha Bernard Carys Dilwar Efua Fergus Gwen Hamza Imogen Jonah Kasia Lorcan Meera Ngozi Olwen Parveen Quentin Rosa Samir Tessa'.split(
    ' ',
  );
const lasts =
  'Ashdown Birtle Crompton Dearnley Entwhistle Farrukh Greave Haslam Irlam Jumble Kersal Lomax Mossley Nangreave Openshaw Pilkin Ringway Stubbins Tottring Unsworth'.split(
    ' ',
  );

/** A name for somebody of the story who has no part of their own. */
export function inventedName(random: Random): string {
  const pick = (names: readonly string[]) => names[random.nextInteger(names.length)] ?? '';
  return `${pick(firsts)} ${pick(lasts)}`;
}
