import type { Rung } from '../tenders/procurement.rules.ts';

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;

function firstLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A tender for residents: short words, one idea a sentence. */
export const words = {
  title: 'In plain words',
  pageTitle: (title: string) => `In plain words: ${title}`,
  buys: { title: 'What is being bought', who: (body: string) => `${body} is buying this:` },
  cost: (pounds: string, years: string) => `It may cost up to ${pounds}, without VAT, ${years}.`,
  years: (from: string, to: string) => `from ${from} to ${to}`,
  asked: {
    title: 'What people asked for',
    lede: 'People were asked what matters most. The council answered each wish. These count when it chooses:',
    ledeOf: (body: string) =>
      `People were asked what matters most. ${body} answered each wish. These count when it chooses:`,
    wish: (outcome: string, marks: number, isChanged: boolean) =>
      `“${outcome}” counts for ${marks} of the 100 marks${isChanged ? ', with a change' : ''}.`,
    none: 'No round of questions to people stands behind this purchase.',
    round: 'See what people said',
  },
  counts: {
    title: 'What counts how much',
    lede: 'Every firm that offers to do it gets marks. There are 100 in all.',
    line: (name: string, marks: number) => `${name}: ${marks}`,
    fixed: 'Nobody can change the marks now.',
  },
  decides: {
    title: 'Who decides',
    panel: (body: string) => `People who work for ${body} read each offer and give it marks. They say why.`,
    residents: (codes: number) =>
      `People who live here give marks too, on ${numbers[codes]?.toLowerCase() ?? String(codes)} of the questions.`,
    rung: {
      'inform-weights': 'What people said shaped the marks.',
      'write-questions': 'People who live here helped to write the questions.',
      observe: 'People who live here watch how it is done. They say in public what they saw.',
      score: 'They are picked by lot and learn how before they start.',
      monitor: 'People who live here will check what the winner does.',
    } satisfies Record<Rung, string>,
    conditions: (count: number) =>
      count === 0
        ? 'Any firm may offer that the law does not keep out.'
        : `A firm must meet ${count === 1 ? 'one condition' : `${count} conditions`} to take part. That earns it no marks.`,
    keptFor: (whom: string) => `Not everybody may offer. These may: ${firstLower(whom)}.`,
    lots: (count: number) =>
      `It is bought in ${count} parts. A firm can offer for one part, or for more. This page is about one of them.`,
    winner: 'The offer with the most marks wins.',
  },
  when: {
    title: 'When',
    due: (when: string) => `Firms can send their offers until ${when}.`,
    wasDue: (when: string) => `Firms could send their offers until ${when}.`,
    sealed: 'Until then the offers are sealed. Nobody can read them.',
    opened: (when: string) => `The offers were opened on ${when}.`,
    starts: (when: string) => `The work starts on ${when}, if all goes to plan.`,
    changed: (count: number) =>
      count === 1
        ? 'Firms were given more time once. The full notice says why.'
        : `Firms were given more time ${count} times. The full notice says why.`,
  },
  more: {
    title: 'More',
    notice: 'The full notice, for firms',
    thread: 'Every step, from the first question to the last',
    follow: 'Hear what happens next',
  },
} as const;
