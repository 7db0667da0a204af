import { Tornado } from '../../charts/Tornado.tsx'
import { Figure } from '../../components/Figure.tsx'
import { useWords } from '../../components/words.ts'
import type { PlanFigures } from '../../figures/plans.ts'
import { asNumber, lessText, moneyIn, overHorizon } from '../../figures/text-sums.ts'

interface DriversPanelProps {
  readonly figures: PlanFigures
  readonly currency: string
}

const SHOWN = 5
const IN_THOUSANDS_FROM = 20_000

/** Which assumption moves the saving most, one at a time. */
export function DriversPanel({ figures: { plan, gross }, currency }: DriversPanelProps) {
  const { t, f } = useWords()
  const words = t.savings
  const stretch = (text: string | undefined) => overHorizon(text, plan.horizonMonths, plan.months)
  const isThousands = Math.abs(asNumber(gross.likely)) >= IN_THOUSANDS_FROM
  const short = (text: string) => f.plain(isThousands ? overHorizon(text, 1, 1000) : text, 0)
  const rows = plan.drivers.slice(0, SHOWN).map(({ parameter, low, high }) => {
    const [lowText, highText] = [stretch(moneyIn(low, currency)), stretch(moneyIn(high, currency))]
    return {
      name: driverName(parameter, words.drivers),
      low: asNumber(lowText),
      high: asNumber(highText),
      lowText: short(lowText),
      highText: short(highText),
      smallText: `±${short(overHorizon(lessText(highText, lowText), 1, 2))}`,
    }
  })
  const first = rows[0]
  const title = first === undefined ? words.driver : words.tornadoTitle(first.name)
  return (
    <Figure
      title={title}
      unit={words.tornadoUnit(isThousands ? t.overview.thousand(currency) : currency)}
      table={
        <table className="t tight gap2">
          <thead>
            <tr>
              <th>{words.driver}</th>
              <th className="n">{words.low}</th>
              <th className="n">{words.high}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, lowText, highText }) => (
              <tr key={name} className="free">
                <th scope="row">{name}</th>
                <td className="n">{lowText}</td>
                <td className="n">{highText}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div className="gap1">
        <Tornado
          label={`${title}: ${rows.map(({ name, lowText, highText }) => `${name} ${t.common.range(lowText, highText)}`).join('; ')}`}
          rows={rows}
          likely={asNumber(gross.likely)}
          likelyText={words.likelyAt(short(gross.likely))}
        />
      </div>
    </Figure>
  )
}

function driverName(parameter: string, words: Readonly<Record<string, string>>): string {
  return words[parameter] ?? parameter
}
