// The pictures of the look: each once in the document, used by name.

export function Sprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" className="vh">
      <defs>
        <symbol id="s-late" viewBox="0 0 16 16">
          <path
            d="M8 .9c.5 0 .9.25 1.15.7l6.4 11.6c.5.95-.15 2.1-1.2 2.1H1.65C.6 15.3-.05 14.15.45 13.2L6.85 1.6C7.1 1.15 7.5.9 8 .9Z"
            fill="#B4281C"
          />
          <path d="M8 5.4v4.4" stroke="#fff" strokeWidth="1.9" strokeLinecap="round" />
          <circle cx="8" cy="12.4" r="1.15" fill="#fff" />
        </symbol>
        <symbol id="s-due" viewBox="0 0 16 16">
          <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1.4" transform="rotate(45 8 8)" fill="#BD6D00" />
          <path d="M8 5v3.2l2.1 1.5" fill="none" stroke="#fff" strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
        </symbol>
        <symbol id="s-run" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="6.6" fill="#fff" stroke="#1B6B6C" strokeWidth="1.9" />
          <path d="M8 8V3.6A4.4 4.4 0 0 1 11.9 10.1Z" fill="#1B6B6C" />
        </symbol>
        <symbol id="s-met" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="7.5" fill="#4A7A38" />
          <path
            d="m4.6 8.3 2.4 2.4 4.5-5"
            fill="none"
            stroke="#fff"
            strokeWidth="1.9"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="s-unk" viewBox="0 0 16 16">
          <circle cx="8" cy="8" r="6.8" fill="#fff" stroke="#6A7471" strokeWidth="1.7" strokeDasharray="3 2.34" />
          <path
            d="M6 6.4c0-1.2.9-1.9 2-1.9s2 .7 2 1.8c0 1.5-2 1.5-2 3"
            fill="none"
            stroke="#4B5654"
            strokeWidth="1.6"
            strokeLinecap="round"
          />
          <circle cx="8" cy="11.6" r="1" fill="#4B5654" />
        </symbol>
        <symbol id="s-exc" viewBox="0 0 16 16">
          <rect x=".9" y=".9" width="14.2" height="14.2" rx="3" fill="#6B5391" />
          <path d="M5.9 4.8v6.4M10.1 4.8v6.4" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
        </symbol>
        <symbol id="s-med" viewBox="0 0 16 16">
          <rect x="1" y="1" width="14" height="14" rx="7" fill="none" stroke="#1B2A2B" strokeWidth="1.6" />
          <path d="M8 4.6v6.8M4.6 8h6.8" stroke="#1B2A2B" strokeWidth="2" strokeLinecap="round" />
        </symbol>
        <symbol id="s-na" viewBox="0 0 16 16">
          <path d="M4 8h8" stroke="#6A7471" strokeWidth="2" strokeLinecap="round" />
        </symbol>
        <symbol id="i-search" viewBox="0 0 20 20">
          <circle cx="8.6" cy="8.6" r="5.4" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="m12.8 12.8 4 4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </symbol>
        <symbol id="i-print" viewBox="0 0 20 20">
          <path
            d="M5.5 7V3h9v4M5.5 14H3.4a.9.9 0 0 1-.9-.9V8.4c0-.8.6-1.4 1.4-1.4h12.2c.8 0 1.4.6 1.4 1.4v4.7c0 .5-.4.9-.9.9h-2.1M5.5 11.5h9V17h-9z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="i-down" viewBox="0 0 20 20">
          <path
            d="M10 3v9m0 0 3.6-3.6M10 12 6.4 8.4M3.5 16.5h13"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="i-menu" viewBox="0 0 20 20">
          <path d="M3 5.5h14M3 10h14M3 14.5h14" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
        </symbol>
        <symbol id="i-chev" viewBox="0 0 12 12">
          <path
            d="m4 2.5 3.6 3.5L4 9.5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="i-arrow" viewBox="0 0 20 12">
          <path
            d="M1.5 6h15.6M13 1.8 17.3 6 13 10.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="i-x" viewBox="0 0 12 12">
          <path d="m2.5 2.5 7 7m0-7-7 7" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </symbol>
        <symbol id="i-tick" viewBox="0 0 16 16">
          <path
            d="m2.8 8.6 3.4 3.4 7-8"
            fill="none"
            stroke="currentColor"
            strokeWidth="2.1"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="i-pen" viewBox="0 0 20 20">
          <path
            d="m3.5 16.5.9-3.7L13.2 4a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3l-8.8 8.8Z"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
        </symbol>
        <symbol id="mark" viewBox="0 0 32 32">
          <circle cx="16" cy="16" r="16" fill="#FFFDF9" />
          <path d="m16 6.6 8.1 9.2h-4.7v9.6h-6.8v-9.6H7.9Z" transform="rotate(45 16 16)" fill="#0D4649" />
        </symbol>
        <symbol id="mark-teal" viewBox="0 0 32 32">
          <circle cx="16" cy="16" r="16" fill="#0D4649" />
          <path d="m16 6.6 8.1 9.2h-4.7v9.6h-6.8v-9.6H7.9Z" transform="rotate(45 16 16)" fill="#FFFDF9" />
        </symbol>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="#FFFDF9" />
          <path d="M0 0v5" stroke="#6A7471" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  )
}

export type IconName =
  | 's-late'
  | 's-due'
  | 's-run'
  | 's-met'
  | 's-unk'
  | 's-exc'
  | 's-na'
  | 's-med'
  | 'i-search'
  | 'i-print'
  | 'i-down'
  | 'i-menu'
  | 'i-chev'
  | 'i-arrow'
  | 'i-x'
  | 'i-tick'
  | 'i-pen'
  | 'mark'
  | 'mark-teal'

/** A picture beside its words; it says nothing by itself. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="ic" width={size} height={size} aria-hidden="true">
      <use href={`#${name}`} />
    </svg>
  )
}
