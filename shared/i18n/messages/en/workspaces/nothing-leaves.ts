/** How it is held that nothing leaves this computer: in the desktop app, and in a browser. */
export const nothingLeaves = {
  title: 'Nothing leaves this computer',
  openIt: 'How this is held',
  inApp: 'You are using the desktop app: its main process holds what a page cannot hold itself.',
  inBrowser:
    'You are using the app in a browser: the browser holds it, as far as it lets a page ask for that. The desktop app holds more.',
  rows: {
    requests: {
      name: 'Requests to other addresses',
      app: 'The main process refuses each one and counts it; the policy of the page refuses it too.',
      browser: 'The policy of the page allows its own address only, and the browser enforces it.',
    },
    webrtc: {
      name: 'Direct connections (WebRTC)',
      app: 'Removed from the page. No datagram is let out, and a connection ends at a proxy that does not exist.',
      browser:
        'Removed from the page. A Chromium of 2026 or later blocks them outside the page as well; other browsers do not.',
    },
    navigation: {
      name: 'Leading the page elsewhere',
      app: 'The main process refuses every other address: links, redirects, and links or files that are dropped.',
      browser:
        'The page refuses it. A Chromium of 2026 or later blocks it outside the page as well; in other browsers code that got into the page could get round it.',
    },
    windows: {
      name: 'New windows',
      app: 'The main process opens none.',
      browser: 'The page runs in a sandbox in which the browser opens none.',
    },
    devices: {
      name: 'Camera, microphone, USB, serial, HID, Bluetooth, location',
      app: 'The main process refuses each of them, and so does the policy of the page.',
      browser: 'The policy of the page refuses each of them.',
    },
    notHeld: {
      name: 'What is not held',
      app: 'Other programs on this computer, and what you do with a report that you have saved.',
      browser:
        'Extensions of your browser, its own traffic (updates, synchronization), what you type into the address bar, and what you do with a report that you have saved.',
    },
  },
}
