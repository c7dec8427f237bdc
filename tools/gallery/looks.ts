import type { Appearance } from '../drive/chromium.ts'

/** Whom each state is shown to. */
export type Look = 'light' | 'dark' | 'narrow' | 'forced'

export const LOOKS: readonly Look[] = ['light', 'dark', 'narrow', 'forced']

const PREFERS: Readonly<Record<Look, Pick<Appearance, 'isDark' | 'hasForcedColours'>>> = {
  light: {},
  dark: { isDark: true },
  narrow: {},
  forced: { isDark: true, hasForcedColours: true },
}

/** A page of news; narrow is a window of 1280 by 900 at 400 %. */
export function pageAppearance(look: Look): Appearance {
  return { ...(look === 'narrow' ? { width: 320, height: 225 } : { width: 1000, height: 700 }), ...PREFERS[look] }
}

/** The panel as wide as the browser's popup, or as a side panel is at its narrowest. */
export function panelAppearance(look: Look): Appearance {
  return { ...(look === 'narrow' ? { width: 280, height: 600 } : { width: 400, height: 600 }), ...PREFERS[look] }
}
