import { useEffect } from 'react'
import type { MenuCommand } from '../../shared/api/native-api.ts'
import { onFilesOpened, onMenuCommand, setNativeLanguage, watchNetwork } from '../native.ts'
import type { Theme } from '../state/app-state.ts'
import { screenOf } from '../state/navigation-slice.ts'
import { leaveInOrder } from '../state/workspaces/opening-mark.ts'
import { useApp } from '../state/store.ts'

const THEME_OF: Partial<Readonly<Record<MenuCommand, Theme>>> = {
  'theme-system': 'system',
  'theme-light': 'light',
  'theme-dark': 'dark',
}

/** Joins the window to what surrounds it: address, theme, language, opened files, native menu, network count. */
export function useSystem(): void {
  const { theme, language } = useApp((state) => state.settings)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset['theme']
    else dataset['theme'] = theme
  }, [theme])
  useEffect(() => {
    document.documentElement.lang = language
    void setNativeLanguage(language)
  }, [language])
  useEffect(() => {
    const { getState } = useApp
    const onHash = () => getState().show(screenOf(location.hash))
    addEventListener('hashchange', onHash)
    addEventListener('pagehide', leaveInOrder)
    const ends = [
      watchNetwork((requests) => getState().countNetwork(requests)),
      onFilesOpened((files) => void getState().importFiles(files)),
      onMenuCommand(carryOut),
    ]
    return () => {
      removeEventListener('hashchange', onHash)
      removeEventListener('pagehide', leaveInOrder)
      for (const end of ends) end()
    }
  }, [])
}

function carryOut(command: MenuCommand): void {
  const { changeSettings, show, ask } = useApp.getState()
  const theme = THEME_OF[command]
  if (theme !== undefined) changeSettings({ theme })
  if (command === 'export-report') show('report')
  if (command === 'show-about' || command === 'show-help') show('settings')
  if (command === 'new-workspace') ask('create')
}
