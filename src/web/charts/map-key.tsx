/** The sequence for maps, from the palest; on the last two, text is white (DESIGN, Colour). */
export const shades = ['#ebe9f5', '#c9c4e4', '#8f88c4', '#57509f', '#2e2a78'] as const;

/** What each of the five shades stands for. */
export function MapKey({ legend }: { readonly legend: readonly [string, string, string, string, string] }) {
  return (
    <ul class="key">
      {legend.map((text, index) => (
        <li>
          <svg aria-hidden="true" focusable="false">
            <rect width="22" height="14" fill={shades[index]} stroke="#57509f" stroke-width="2" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
