/** Outline pictures, always beside a word, so hidden from screen readers. */
const DRAWINGS = {
  plan: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  club: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M16 11a3 3 0 1 0 0-6M3 20v-1a5 5 0 0 1 10 0v1M15 14a5 5 0 0 1 6 5v1',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8M5 21v-1a7 7 0 0 1 14 0v1',
  money: 'M3 6h18v12H3zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6M6.500 9v.01M17.500 15v.01',
  gift: 'M4 8h16v4H4zM6 12v9h12v-9M12 8v13M12 8C7 8 7 3 9.500 3 11.500 3 12 6 12 8c0-2 .500-5 2.500-5C17 3 17 8 12 8',
  book: 'M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14',
  checklist: 'M4 6l1.500 1.500L8 5M4 13l1.500 1.500L8 12M4 20l1.500 1.500L8 19M11 6.500h9M11 13.500h9M11 20.500h9',
  calendar: 'M4 6h16v15H4zM4 11h16M8 3v5M16 3v5',
  report: 'M4 20h16M7 20v-6M12 20V8M17 20V4',
  key: 'M8 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 12h9M18 12v4M15 12v3',
  log: 'M12 7v5l3 2M4 12a8 8 0 1 0 2.500-5.800L4 8.500M4 4v4.500h4.500',
  area: 'M12 21c5-5 7-8 7-11a7 7 0 0 0-14 0c0 3 2 6 7 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
  agency: 'M3 21h18M5 21V9l7-5 7 5v12M9 21v-6h6v6M9 11h.01M15 11h.01',
  search: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13M15.500 15.500L21 21',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  download: 'M12 4v11M7.500 11L12 15.500 16.500 11M5 20h14',
  upload: 'M12 15V4M7.500 8.500L12 4l4.500 4.500M5 20h14',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  down: 'M6 9.500l6 6 6-6',
  up: 'M6 14.500l6-6 6 6',
  updown: 'M8 10l4-4 4 4M8 14l4 4 4-4',
  right: 'M9.500 6l6 6-6 6',
  left: 'M14.500 6l-6 6 6 6',
  tick: 'M5 12.500l4.500 4.500L19 7.500',
  warning: 'M12 4v10M12 19v.5',
  cross: 'M7 7l10 10M17 7L7 17',
  question: 'M9 8.500a3 3 0 1 1 4.500 2.600c-1 .600-1.500 1.200-1.500 2.400M12 18v.5',
  info: 'M12 11v8M12 5.500v.5',
  minus: 'M6 12h12',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  leave: 'M14 4H5v16h9M11 12h10M17.500 8.500L21 12l-3.500 3.500',
  lock: 'M6 11h12v10H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  filter: 'M4 5h16l-6 8v6l-4 2v-8z',
  columns: 'M4 5h16v14H4zM9.500 5v14M14.500 5v14',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  eye: 'M2.500 12c5-7.500 14-7.500 19 0-5 7.500-14 7.500-19 0zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6',
  settings: 'M4 7h9M19 7h1M16 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5M4 17h1M11 17h9M8 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5',
  offline: 'M4 4l16 16M8 13a5.500 5.500 0 0 1 2.500-1.700M4.500 9.500a10.500 10.500 0 0 1 3.500-2.300M19.500 9.500a10.500 10.500 0 0 0-8-3M16 13a5.500 5.500 0 0 0-1-.800M12 17.500v.5',
  call: 'M5 4h4l2 5-2.500 1.500a12 12 0 0 0 5 5L15 13l5 2v4a1.500 1.500 0 0 1-1.500 1.500A15.500 15.500 0 0 1 3.500 5.500 1.500 1.500 0 0 1 5 4',
  compare: 'M9 4H4v16h5M15 4h5v16h-5M12 2v20',
} as const
export type IconName = keyof typeof DRAWINGS

/** `size` in pixels at the usual size of text; it grows with the text. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  const side = `${size / 16}rem`
  return (
    <svg width={side} height={side} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={2.2} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={DRAWINGS[name]} />
    </svg>
  )
}
