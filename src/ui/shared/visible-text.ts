// Controls, zero-width and direction-turning characters: what a forger hides in a name must be seen, and must not act.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

/** Text of strangers for our own interface: hidden characters are written out ("⟨U+200B⟩"), long text is cut. */
export function visibleText(text: string, limit = 120): string {
  const shown = text.replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `⟨U+${code}⟩`;
  });
  const characters = Array.from(shown);
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : shown;
}
