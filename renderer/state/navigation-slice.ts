import type { StateCreator } from 'zustand'
import { messagesOf } from '../../shared/i18n/messages/message-catalogue.ts'
import type { AppState, NavigationSlice, ScreenId } from './app-state.ts'

/** Every screen, in the order of the navigation. */
export const SCREEN_IDS = Object.keys(messagesOf('en').frame.screens) as readonly ScreenId[]

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
