const names = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** For a larger pattern: an English month, whole or shortened. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** 1 to 12 for a month that `monthPattern` matched; 0 for anything else. */
export function monthOfName(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return start.length < 3 ? 0 : names.findIndex((month) => month.startsWith(start)) + 1;
}
