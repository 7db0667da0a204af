import { create } from 'zustand'
import type { AppState } from './app-state.ts'
import { createAssumptionsSlice } from './savings/assumptions-slice.ts'
import { createBackupsSlice } from './workspaces/backups-slice.ts'
import { createBooksSlice } from './books-slice.ts'
import { createFaultSlice } from './fault-slice.ts'
import { createHistorySlice } from './workspaces/history-slice.ts'
import { createImportSlice } from './import-slice.ts'
import { createNavigationSlice } from './navigation-slice.ts'
import { createOtherWindowsSlice } from './workspaces/other-windows-slice.ts'
import { createPricesSlice } from './prices-slice.ts'
import { createQuestionsSlice } from './questions-slice.ts'
import { createReportSlice } from './report-slice.ts'
import { createReviewSlice } from './review-slice.ts'
import { createSavingsSlice } from './savings/savings-slice.ts'
import { createScenariosSlice } from './savings/scenarios-slice.ts'
import { createTargetsSlice } from './savings/targets-slice.ts'
import { createSettingsSlice } from './settings-slice.ts'
import { createStorageSlice } from './workspaces/storage-slice.ts'
import { createStagingSlice } from './staging-slice.ts'
import { createWorkloadsSlice } from './workloads-slice.ts'
import { createWorkspaceFilesSlice } from './workspaces/workspace-files-slice.ts'
import { createWorkspaceSlice } from './workspaces/workspace-slice.ts'

/** The window's one store. */
export const useApp = create<AppState>()((...with_) => ({
  ...createNavigationSlice(...with_),
  ...createSettingsSlice(...with_),
  ...createFaultSlice(...with_),
  ...createWorkspaceSlice(...with_),
  ...createOtherWindowsSlice(...with_),
  ...createStorageSlice(...with_),
  ...createBooksSlice(...with_),
  ...createImportSlice(...with_),
  ...createStagingSlice(...with_),
  ...createWorkloadsSlice(...with_),
  ...createPricesSlice(...with_),
  ...createReviewSlice(...with_),
  ...createQuestionsSlice(...with_),
  ...createSavingsSlice(...with_),
  ...createScenariosSlice(...with_),
  ...createTargetsSlice(...with_),
  ...createAssumptionsSlice(...with_),
  ...createWorkspaceFilesSlice(...with_),
  ...createHistorySlice(...with_),
  ...createBackupsSlice(...with_),
  ...createReportSlice(...with_),
}))
