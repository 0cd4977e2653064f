/** A letter in a shape, always with its words: E filled, K tinted, W dashed. */
export function LetterTag({ letter, words, since }: { letter: string; words: string; since?: string | undefined }) {
  return (
    <span className="sen">
      <span className={`tag tag-${letter}`} aria-hidden="true">
        {letter}
      </span>
      <span>
        {words}
        {since && <span className="since"> {since}</span>}
      </span>
    </span>
  )
}
