import type { ReactNode } from 'react'

/** Simple line pictures, one look for all. They are beside words and never stand alone. */
const drawings: Readonly<Record<string, ReactNode>> = {
  friends: (
    <path d="M34 40a12 12 0 1 0 .1 0M86 40a12 12 0 1 0 .1 0M12 84c2-14 12-20 22-20s20 6 22 20M64 84c2-14 12-20 22-20s20 6 22 20" />
  ),
  teachers: <path d="M20 14h80v46H20zM60 60v12M30 26h36M30 38h24M60 72a9 9 0 1 0 .1 0" />,
  adult: (
    <path d="M44 30a13 13 0 1 0 .1 0M18 88c2-18 12-28 26-28s24 10 26 28M88 52a9 9 0 1 0 .1 0M74 88c1-12 6-18 14-18s14 6 15 18" />
  ),
  partner: (
    <path d="M30 34a11 11 0 1 0 .1 0M90 34a11 11 0 1 0 .1 0M12 70h96M22 70c0-10 4-14 8-14s8 4 8 14M82 70c0-10 4-14 8-14s8 4 8 14M20 70v16M100 70v16" />
  ),
  reading: <path d="M60 24c-12-8-28-8-44-4v58c16-4 32-4 44 4 12-8 28-8 44-4V20c-16-4-32-4-44 4zM60 24v58" />,
  numbers: <path d="M20 30h28M34 16v28M72 30h28M24 60l20 20M44 60 24 80M72 64h28M72 78h28" />,
  making: <path d="M22 82 74 30l16 16-52 52M74 30l10-10 16 16-10 10M22 82l-4 14 20 2" />,
  sport: <path d="M60 12a36 36 0 1 0 .1 0M60 12c-14 20-14 52 0 72M60 12c14 20 14 52 0 72M25 48h70" />,
  music: <path d="M44 76V20l48-8v54M44 76a12 10 0 1 1-24 0 12 10 0 0 1 24 0zM92 66a12 10 0 1 1-24 0 12 10 0 0 1 24 0z" />,
  break: <path d="M60 8v10M60 78v10M20 48H10M110 48h-10M32 20l-7-7M88 20l7-7M32 76l-7 7M88 76l7 7M60 26a22 22 0 1 0 .1 0" />,
  time: <path d="M34 12h52M34 84h52M40 12c0 20 14 24 14 36S40 64 40 84M80 12c0 20-14 24-14 36s14 16 14 36M52 78h16" />,
  quiet: <path d="M16 46 60 12l44 34M28 40v46h64V40M50 86V60h20v26" />,
  pictures: <path d="M14 16h92v64H14zM24 70l24-28 16 18 12-12 20 22M84 30a6 6 0 1 0 .1 0" />,
  moving: <path d="M70 12a8 8 0 1 0 .1 0M62 34 44 46l-12 16M62 34l20 12 16-4M62 34l-4 26 18 12 2 18M58 60 40 88" />,
  steps: <path d="M12 84h24V64h24V44h24V24h24" />,
  screen: <path d="M18 16h84v52H18zM60 68v14M40 84h40M32 30h30M32 42h44" />,
  writing: <path d="M16 86h60M26 70 78 18l14 14-52 52-18 4zM70 26l14 14" />,
  noise: <path d="M16 38v22h18l26 22V16L34 38zM74 34c8 8 8 22 0 30M88 22c16 16 16 38 0 54" />,
  changes: <path d="M20 36h66M72 20l16 16-16 16M100 66H34M48 50 32 66l16 16" />,
  people: (
    <path d="M60 22a10 10 0 1 0 .1 0M26 34a9 9 0 1 0 .1 0M94 34a9 9 0 1 0 .1 0M40 84c0-20 8-32 20-32s20 12 20 32M10 84c0-16 6-24 16-24M110 84c0-16-6-24-16-24" />
  ),
  sitting: <path d="M40 14v40h40M80 54v34M40 54v34M40 66h40" />,
  asking: <path d="M14 14h92v54H62L40 88V68H14zM50 32c0-14 22-14 22 0 0 8-11 8-11 16M61 57v1" />,
}

/** A picture to choose: the whole tile is the control. */
export function Tile({ name, picture, checked }: { name: string; picture: { id: string; words: string }; checked: boolean }) {
  return (
    <label className="voice-tile">
      <input type="checkbox" name={name} value={picture.id} defaultChecked={checked} />
      <span className="voice-ring" aria-hidden="true">
        ✓
      </span>
      <svg
        viewBox="0 0 120 96"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {drawings[picture.id]}
      </svg>
      <span className="voice-words">{picture.words}</span>
    </label>
  )
}
