import { hasNativeDialogs } from './native.ts'

/**
 * Closes in the page what its policy leaves open. Imported before everything else, so that nothing of the page runs
 * earlier. What a script in the page could undo again is also held outside it: in the app by the main process, in a
 * browser by the headers of the page.
 */

const PEER_CONNECTIONS = ['RTCPeerConnection', 'webkitRTCPeerConnection'] as const

/** A policy names no peers: WebRTC would connect past `connect-src`. */
function removePeerConnections(): void {
  for (const name of PEER_CONNECTIONS) {
    Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false })
  }
}

/** A link or a file that is dropped would replace the page, even before the window takes files itself. */
function refuseDroppedPages(): void {
  addEventListener('dragover', (event) => {
    // What was accepted already is dragged within the page, such as a lever to another place.
    if (isTextForField(event) || event.defaultPrevented) return
    event.preventDefault()
    if (!holdsFiles(event) && event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none'
  })
  addEventListener('drop', (event) => {
    if (!isTextForField(event)) event.preventDefault()
  })
}

function isTextForField(event: DragEvent): boolean {
  const { target } = event
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return isField && !holdsFiles(event)
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** In a browser no other process refuses that the page goes elsewhere, as far as the browser asks the page at all. */
function refuseOtherOrigins(): void {
  if (hasNativeDialogs() || !('navigation' in window)) return
  navigation.addEventListener('navigate', (event) => {
    if (new URL(event.destination.url).origin !== location.origin) event.preventDefault()
  })
}

removePeerConnections()
refuseDroppedPages()
refuseOtherOrigins()
