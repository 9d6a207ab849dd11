import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { yearPeriod } from '../spend/months.rules.ts';
import type { SumBasis } from '../spend/tiers/asked.rules.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import { words as tierWords } from '../spend/tiers/words.en.ts';

/** What a letter, or an e-mail, is made from. */
export type LetterFacts = {
  readonly body: string;
  /** As it is on the envelope: a person’s own name too. */
  readonly to: string;
  readonly isNameHidden: boolean;
  readonly year: string;
  readonly amountPence: number;
  readonly atLeast: boolean;
  readonly vatBasis: SumBasis;
  readonly rule: string;
  readonly asks: readonly Ask[];
  readonly code: string;
  readonly codeUntil: Temporal.Instant;
  /** `https://example.org`. */
  readonly site: string;
  readonly minutes: Readonly<Record<Ask, number>>;
  /** 0 is the invitation, 1 and 2 are its reminders. */
  readonly number: number;
};

/** A letter in its parts: paragraphs, and a list of what is asked. */
export type Letter = {
  readonly subject: string;
  readonly opening: readonly string[];
  readonly asks: readonly string[];
  readonly how: readonly string[];
  readonly code: string;
  readonly link: string;
  readonly closing: readonly string[];
};

const subjects: Readonly<Record<Ask, string>> = {
  charter: 'sign the Social Value Charter',
  review: 'complete the Social Value Review',
};

/** What was paid, when, and on which basis: “at least £49,900.00, without VAT, from 1 April 2025 to 31 March 2026”. */
export function amountSentence(
  facts: Pick<LetterFacts, 'year' | 'amountPence' | 'atLeast' | 'vatBasis'>,
): string {
  const { from, to } = yearPeriod(facts.year);
  const amount = `${facts.atLeast ? 'at least ' : ''}${formatPounds(facts.amountPence)}`;
  return `${amount} from ${formatDate(from)} to ${formatDate(to)} (${tierWords.vatBasis[facts.vatBasis]})`;
}

/** What is asked, in one sentence each, with the minutes it takes. */
export function askSentence(ask: Ask, minutes: number): string {
  return ask === 'charter'
    ? `Sign the Social Value Charter: seven short promises about how you work. You say which ones you keep. It takes about ${minutes} minutes, and you sign once for every public body here.`
    : `Complete the Social Value Review: questions about your year, such as your staff and your community. It takes about ${minutes} minutes. You can stop and go on later.`;
}

/** A letter, or an e-mail, to a supplier: why it is written to, what is asked, how to do it, and that it may say no. */
export function writeLetter(facts: LetterFacts): Letter {
  const { body, to, asks, minutes, site, code } = facts;
  return {
    subject: subjectOf(facts),
    opening: [
      `Dear ${to},`,
      ...(facts.number > 0
        ? [`We wrote to you before and have not heard from you. Here is what we ask once more.`]
        : []),
      `${body} paid you ${amountSentence(facts)}. So we ask you to do ${asks.length > 1 ? 'two things' : 'one thing'}:`,
    ],
    asks: asks.map((ask) => askSentence(ask, minutes[ask])),
    how: [`Go to ${site}/invited and type this code:`],
    code,
    link: `${site}/invited/${code}`,
    closing: [
      `The code works for one person, once, until ${formatDate(londonDate(facts.codeUntil))}. You also need an e-mail address to sign in with.`,
      ...(facts.isNameHidden
        ? [
            'You are paid under your own name, so nobody but us sees it on the site. If you sign, you choose first to show your name.',
          ]
        : []),
      'You can say no, on the same page. Nobody has to sign or review to be allowed to bid.',
      `Why you? ${facts.rule}`,
      body,
    ],
  };
}

function subjectOf({ body, asks, number }: LetterFacts): string {
  const what = asks.map((ask) => subjects[ask]).join(' and ');
  return `${number > 0 ? 'Reminder: ' : ''}${body} asks you to ${what}`;
}

/** The same as the text of an e-mail. */
export function letterText(letter: Letter): string {
  return [
    ...letter.opening,
    ...letter.asks.map((ask) => `- ${ask}`),
    ...letter.how,
    letter.code,
    `Or open this link: ${letter.link}`,
    ...letter.closing,
  ].join('\n\n');
}
