import './stay-inside.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { createEngineClient } from './engine/client.ts'
import { setEngine } from './state/engine.ts'
import { useApp } from './state/store.ts'
import './styles/all.css'

const root = document.getElementById('root')
if (root === null) throw new RangeError('The page has no place for the window.')
setEngine(createEngineClient((error) => useApp.getState().report(error)))
createRoot(root).render(<App />)
