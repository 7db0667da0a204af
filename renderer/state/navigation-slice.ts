import type { StateCreator } from 'zustand'
import { SCREEN_IDS, type AppState, type NavigationSlice, type ScreenId } from './app-state.ts'

/** The screen stands in the address (`#/savings`), so that back, forward and links work as in any page. */
export const createNavigationSlice: StateCreator<AppState, [], [], NavigationSlice> = (set) => ({
  screen: screenOf(location.hash),
  show: (screen) => {
    set({ screen })
    if (screenOf(location.hash) !== screen) location.hash = hashOf(screen)
  },
})

/** The address of a screen within the page. */
export function hashOf(screen: ScreenId): string {
  return `#/${screen}`
}

/** The screen an address names; the overview when it names none. */
export function screenOf(hash: string): ScreenId {
  return SCREEN_IDS.find((id) => hashOf(id) === hash) ?? 'overview'
}
