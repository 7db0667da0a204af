import type { ComponentType } from 'react'
import type { Messages } from '../../shared/i18n/messages/en.ts'
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

/** One screen: its place in the address, its name, and what it draws. */
export interface ScreenEntry {
  readonly id: ScreenId
  readonly title: (t: Messages) => string
  readonly Screen: ComponentType
}

/** Every screen. The first is shown when the address names none. */
export const SCREENS: readonly [ScreenEntry, ...ScreenEntry[]] = [
  { id: 'overview', title: (t) => t.overview.title, Screen: OverviewScreen },
  { id: 'import', title: (t) => t.importing.title, Screen: ImportScreen },
  { id: 'reconcile', title: (t) => t.reconcile.title, Screen: ReconcileScreen },
  { id: 'owners', title: (t) => t.owners.title, Screen: OwnersScreen },
  { id: 'workloads', title: (t) => t.workloads.title, Screen: WorkloadsScreen },
  { id: 'savings', title: (t) => t.savings.title, Screen: SavingsScreen },
  { id: 'report', title: (t) => t.report.title, Screen: ReportScreen },
  { id: 'prices', title: (t) => t.prices.title, Screen: PricesScreen },
  { id: 'settings', title: (t) => t.settings.title, Screen: SettingsScreen },
]
