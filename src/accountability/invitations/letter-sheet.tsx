import type { Letter } from './letter.words.en.ts';

type LetterSheetProps = {
  readonly letter: Letter;
  /** Printed above the letter, as an address window shows it. */
  readonly address?: readonly string[] | undefined;
  readonly date?: string | undefined;
};

/** A letter as it is printed, or as its e-mail reads. */
export function LetterSheet({ letter, address = [], date }: LetterSheetProps) {
  return (
    <div class="letter">
      {address.length > 0 ? (
        <p class="letter-address">
          {address.map((line) => (
            <>
              <bdi>{line}</bdi>
              <br />
            </>
          ))}
        </p>
      ) : null}
      {date ? <p>{date}</p> : null}
      <p>
        <strong>{letter.subject}</strong>
      </p>
      {letter.opening.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <ul>
        {letter.asks.map((ask) => (
          <li>{ask}</li>
        ))}
      </ul>
      {letter.how.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <p class="letter-code">
        <bdi>{letter.code}</bdi>
      </p>
      {letter.closing.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </div>
  );
}
