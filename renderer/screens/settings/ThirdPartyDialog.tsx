import { useEffect, useState } from 'react'
import { Dialog } from '../../components/Dialog.tsx'
import { useWords } from '../../components/use-messages.ts'
import { hasNativeDialogs } from '../../native.ts'
import { useApp } from '../../state/store.ts'

interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly license: string
  readonly text: string
}

/** The packages whose code is in the program, each with the text of its license; read only when they are asked for. */
export function ThirdPartyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, f } = useWords()
  const attempt = useApp((state) => state.attempt)
  const [packages, setPackages] = useState<readonly ShippedPackage[]>([])
  useEffect(() => {
    void attempt(async () => setPackages((await import('./third-party.json')).packages))
  }, [attempt])
  const words = t.settings
  return (
    <Dialog isLarge title={words.thirdPartyTitle} onClose={onClose}>
      {packages.length > 0 && (
        <p className="q gap2">{words.packages(f.counted(packages.length))}</p>
      )}
      {hasNativeDialogs() && <p className="q gap1">{words.electronLicenses}</p>}
      <ul className="gap3">
        {packages.map(({ name, version, license, text }) => (
          <li key={`${name} ${version}`}>
            <details className="more">
              <summary>
                {name} {version}, {license}
              </summary>
              <pre className="license">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
