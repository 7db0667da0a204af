const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'frame-src': "'none'",
}

const REFUSED_FEATURES = [
  'bluetooth',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'serial',
  'usb',
]

/** The Content-Security-Policy: the page runs only its own scripts and connects only to its own origin. */
export const CONTENT_SECURITY_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ')

/** Headers of every response, in the app and from the loopback server. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-dns-prefetch-control': 'off',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
}

/**
 * Headers of the loopback server. They stop in a browser what the main process stops in the app: a sandbox without
 * `allow-popups` opens no window, and where the browser knows connection allowlists (Chromium since 2026) no navigation,
 * no name look-up and no WebRTC connection reaches another address.
 */
export const LOOPBACK_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY_HEADERS,
  'content-security-policy': `${CONTENT_SECURITY_POLICY}; sandbox allow-scripts allow-same-origin allow-forms allow-downloads`,
  'connection-allowlist': '(response-origin)',
}
