import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Ten steps because Mantine asks for ten; the steps that are seen stand in tokens.css. */
const ten = (colour: string): MantineColorsTuple => Array.from({ length: 10 }, () => colour) as unknown as MantineColorsTuple

export const theme = createTheme({
  primaryColor: 'forest',
  primaryShade: 6,
  colors: { forest: ten('#0B5D3B'), danger: ten('#9A1B1E') },
  fontFamily: 'var(--letters)',
  respectReducedMotion: true,
  focusRing: 'auto',
})
