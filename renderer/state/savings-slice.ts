import type { StateCreator } from 'zustand'
import type { AppState, SavingsSlice } from './app-state.ts'

export const createSavingsSlice: StateCreator<AppState, [], [], SavingsSlice> = (set) => ({
  planName: undefined,
  choosePlan: (planName) => set({ planName }),
})
