import type { ComponentType, ReactNode } from 'react'
import { SCREEN_IDS } from '../state/navigation-slice.ts'
import type { ScreenId } from '../state/app-state.ts'
import { ImportScreen } from './import/ImportScreen.tsx'
import { OverviewScreen } from './overview/OverviewScreen.tsx'
import { OwnersScreen } from './owners/OwnersScreen.tsx'
import { PricesScreen } from './prices/PricesScreen.tsx'
import { ReconcileScreen } from './reconcile/ReconcileScreen.tsx'
import { ReportScreen } from './report/ReportScreen.tsx'
import { SavingsScreen } from './savings/SavingsScreen.tsx'
import { SettingsScreen } from './settings/SettingsScreen.tsx'
import { WorkloadsScreen } from './workloads/WorkloadsScreen.tsx'

/** One screen: what it draws, and where the navigation has it: above the path, as a step of it, or below. */
type ScreenEntry = { readonly Screen: ComponentType } & (
  | { readonly place: 'path' }
  | {
      readonly place: 'above' | 'below'
      /** In 16 by 16; drawn only where there is no room for the name. */
      readonly icon: ReactNode
    }
)

/** Every screen by its place in the address. */
export const SCREENS = {
  overview: {
    Screen: OverviewScreen,
    place: 'above',
    icon: (
      <>
        <rect x="2" y="3" width="12" height="2" />
        <rect x="2" y="7" width="9" height="2" />
        <rect x="2" y="11" width="5" height="2" />
      </>
    ),
  },
  import: { Screen: ImportScreen, place: 'path' },
  reconcile: { Screen: ReconcileScreen, place: 'path' },
  workloads: { Screen: WorkloadsScreen, place: 'path' },
  savings: { Screen: SavingsScreen, place: 'path' },
  report: { Screen: ReportScreen, place: 'path' },
  owners: {
    Screen: OwnersScreen,
    place: 'below',
    icon: (
      <>
        <circle cx="8" cy="5" r="2.5" />
        <path d="M3 14c0-3 2-5 5-5s5 2 5 5z" />
      </>
    ),
  },
  prices: {
    Screen: PricesScreen,
    place: 'below',
    icon: <path d="M3 2h8l2 2v10H3zM5 6h6M5 9h6M5 12h3" fill="none" stroke="currentColor" />,
  },
  settings: {
    Screen: SettingsScreen,
    place: 'below',
    icon: (
      <>
        <path d="M2 5h12M2 11h12" stroke="currentColor" strokeWidth="1.5" />
        <circle cx="6" cy="5" r="2" />
        <circle cx="10" cy="11" r="2" />
      </>
    ),
  },
} satisfies Readonly<Record<ScreenId, ScreenEntry>>

type Screens = typeof SCREENS

/** A screen that is a step from the bill to the business case. */
export type StepId = {
  [Id in ScreenId]: Screens[Id]['place'] extends 'path' ? Id : never
}[ScreenId]

/** The steps in their order. */
export const STEPS = SCREEN_IDS.filter((id): id is StepId => SCREENS[id].place === 'path')
