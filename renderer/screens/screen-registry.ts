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

/** One screen: its name, and what it draws. */
interface ScreenEntry {
  readonly title: (t: Messages) => string
  readonly Screen: ComponentType
}

/** Every screen by its place in the address. */
export const SCREENS: Readonly<Record<ScreenId, ScreenEntry>> = {
  overview: { title: (t) => t.overview.title, Screen: OverviewScreen },
  import: { title: (t) => t.importing.title, Screen: ImportScreen },
  reconcile: { title: (t) => t.reconcile.title, Screen: ReconcileScreen },
  owners: { title: (t) => t.owners.title, Screen: OwnersScreen },
  workloads: { title: (t) => t.workloads.title, Screen: WorkloadsScreen },
  savings: { title: (t) => t.savings.title, Screen: SavingsScreen },
  report: { title: (t) => t.report.title, Screen: ReportScreen },
  prices: { title: (t) => t.prices.title, Screen: PricesScreen },
  settings: { title: (t) => t.settings.title, Screen: SettingsScreen },
}
