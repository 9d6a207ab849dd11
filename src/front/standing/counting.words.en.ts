import type { StandingPage } from './standing-page.ts';

export const countingPeople = {
  title: 'How we count people',
  lede: 'Not everyone answers. Here is how we show who is missing, what we do about it, and when we say that too few took part.',
  sections: [
    {
      heading: 'What we ask about you',
      paragraphs: [
        'Before a round opens it says what it will ask about people: age, sex, ethnic group, disability, or nothing. You answer only what you like.',
        'Ethnic group and disability are protected by law. We keep them only if you tick that we may. We keep none of it longer than 90 days after the results.',
      ],
    },
    {
      heading: 'Who is missing',
      paragraphs: [
        'We hold your answers beside the 2021 census. A group is missing when it gave less than half of the answers we would expect from how many live here.',
        'If fewer than half of those who answered told us, we do not say who is missing.',
      ],
    },
    {
      heading: 'Counting with weights',
      paragraphs: [
        'Suppose half the people here are men, but only a quarter of the answers came from men. Then we also count each man’s answer a little more and each woman’s a little less, until both match the census. We do it for each thing the round asked, over and over, until all of them match. This is called raking.',
        'We always show both: the answers as they came, and weighted. What the council must answer is the first.',
      ],
      list: [
        'Weights make the answers like the people in the round’s place: its district, or the ten districts.',
        'If you did not tell us something, your answer is moved neither up nor down for it.',
        'If you live somewhere else, your answer counts as it came, and not in the weighted column.',
        'Nobody counts for less than a third of an answer, or for more than three.',
        'Groups with fewer than 1 in 20 of the people here are weighted together with another. The census alone decides that, before anybody answers.',
        'Something that fewer than half told us is not used.',
      ],
    },
    {
      heading: 'When we do not weight',
      paragraphs: ['We say no, and why, when:'],
      list: [
        'fewer people answered than the round said it would need, or they are worth fewer once weighted',
        'fewer than 10 answers came from a group that lives here',
        'even counting some people three times would not match the census.',
      ],
    },
    {
      heading: 'How sure we are',
      paragraphs: [
        'Each share has a range. We draw as many answers again, by lot from those we have, 1,000 times, and show where 95 of 100 draws fall. Anyone with the answers and the round’s name gets the same range.',
        'The range is about chance only. It does not say who chose to answer. Weights cannot tell us what people who stayed away would have said.',
      ],
    },
    {
      heading: 'Small numbers',
      paragraphs: [
        'We show nothing about fewer than 10 people, not even that there were none. Other numbers are rounded to 5. Where a hidden number could be worked out from the rest, we hide another one too. We test this with a program that tries to work them out.',
      ],
    },
    {
      heading: 'Where the numbers come from',
      paragraphs: [
        'Census 2021, Office for National Statistics, under the Open Government Licence v3.0. Age and sex are of people aged 16 and over (table TS009). Ethnic group (TS021) and disability (TS038) are of people of all ages.',
      ],
    },
  ],
} as const satisfies StandingPage;
