import { useState } from 'react'
import { license, version } from '../../../package.json'
import { Button } from '../../components/Button.tsx'
import { useWords } from '../../components/use-messages.ts'
import { useApp } from '../../state/store.ts'
import { ThirdPartyDialog } from './ThirdPartyDialog.tsx'

/** Version and license of the program, its price book once there is an analysis, and what it contains of others. */
export function AboutProgram() {
  const { t, f } = useWords()
  const priceBook = useApp((state) => state.document?.priceBook)
  const [isShown, setIsShown] = useState(false)
  const words = t.settings
  return (
    <>
      <h2 className="f3 b gap5">{words.about}</h2>
      <div className="form gap2">
        <span>{words.version}</span>
        <span>{version}</span>
        <span>{words.license}</span>
        <span>{license}</span>
        {priceBook !== undefined && (
          <>
            <span>{words.priceBook}</span>
            <span>
              {priceBook.id}, {words.priceBookAt(f.day(priceBook.asOf))}
            </span>
          </>
        )}
      </div>
      <div className="row gap3">
        <Button className="btn" text={words.thirdParty} onClick={() => setIsShown(true)} />
      </div>
      {isShown && <ThirdPartyDialog onClose={() => setIsShown(false)} />}
    </>
  )
}
