import { createRoot } from 'react-dom/client'
import { App } from '../../../renderer/app/App.tsx'
import { setEngine } from '../../../renderer/state/engine.ts'
import '../../../renderer/styles/all.css'
import { stubEngine, type StubScene } from '../stubs/stub-engine.ts'

const SCENES: readonly StubScene[] = ['empty', 'full', 'broken', 'importing', 'unreadable']

// The very screens of the product, over the fixture instead of the worker: `?scene=full#/overview`.
const wanted = new URLSearchParams(location.search).get('scene')
setEngine(stubEngine(SCENES.find((scene) => scene === wanted) ?? 'full'))
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
