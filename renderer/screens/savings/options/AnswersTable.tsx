import type { ReactNode } from 'react'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { optionContractsText } from '../../../../shared/insights/contract-text.ts'
import { againstText, targetText } from '../../../../shared/insights/advice-text.ts'
import { rangeScale } from '../../../../shared/charts/scale.ts'
import { RangeMark } from '../../../charts/RangeMark.tsx'
import { MarkedText } from '../../../components/MarkedText.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useShort } from '../../../components/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'
import type { AnswerFigures } from '../../../figures/answers.ts'
import { asNumber, exact } from '../../../figures/text-sums.ts'
import { Grade } from '../../../components/Grade.tsx'

interface AnswersTableProps {
  readonly document: AnalysisDocument
  readonly figures: readonly AnswerFigures[]
  readonly currency: string
}

/** The four answers side by side on one scale; the amber line stands over the highest likely net value. */
export function AnswersTable({ document, figures, currency }: AnswersTableProps) {
  const { t } = useWords()
  const words = t.savings.advice
  const hasContracts = figures.some(({ answer }) => answer.contracts !== null)
  const lines = useLines(document, hasContracts)
  return (
    <ScrollBox label={words.label} className="alts-scroll gap3">
      <table className="alts answers">
        <colgroup>
          <col className="c0" />
          {figures.map(({ kind }) => (
            <col key={kind} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {figures.map(({ kind, answer, isBest }) => (
              <th key={kind} scope="col" className={isBest ? 'best' : ''}>
                <span className="f3 b">{words.answers[kind]}</span>
                <br />
                <span className="qq">
                  {kind === 'do-nothing'
                    ? words.pricesFall
                    : answer.why === null
                      ? targetText(answer.to, t)
                      : words.why[answer.why]}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="net">
            <th scope="row">{t.savings.rows.net}</th>
            {figures.map((each) => (
              <td key={each.kind}>
                <Net figures={each} currency={currency} />
              </td>
            ))}
          </tr>
          <Ranges figures={figures} currency={currency} />
          {lines.map(({ name, cell }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {figures.map((each) => (
                <td key={each.kind}>{cell(each)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

interface Line {
  readonly name: string
  readonly cell: (figures: AnswerFigures) => ReactNode
}

function useLines(document: AnalysisDocument, hasContracts: boolean): readonly Line[] {
  const { t, f } = useWords()
  const { reportingCurrency: currency } = document
  const words = t.savings.advice
  return [
    {
      name: words.rows.gross,
      cell: ({ gross }) => (gross === undefined ? '–' : f.estimate(gross.likely, currency)),
    },
    {
      name: words.rows.costs,
      cell: ({ costs }) => {
        if (costs === undefined) return '–'
        const money = f.estimate(costs, currency)
        return exact(costs) === 0n ? money : words.byDefaults(money)
      },
    },
    ...(hasContracts
      ? [
          {
            name: words.contracts.row,
            cell: ({ answer }: AnswerFigures) => (
              <MarkedText text={optionContractsText(answer, { f, document }) ?? '–'} />
            ),
          },
        ]
      : []),
    {
      name: words.rows.workloads,
      cell: ({ answer }) => (answer.why === null ? f.count(answer.workloads) : '–'),
    },
    {
      name: words.rows.evidence,
      cell: ({ kind, answer }) => {
        if (kind === 'do-nothing' || answer.why !== null) return '–'
        if (answer.evidence === null) return '–'
        const against = againstText(answer, { t, f })
        return (
          <>
            <Grade grade={answer.evidence} reason={t.savings.evidence[answer.evidence]} />
            {against !== undefined && <span className="bad block">{against}</span>}
          </>
        )
      },
    },
  ]
}

interface NetProps {
  readonly figures: AnswerFigures
  readonly currency: string
}

function Net({ figures: { answer, net, isBest }, currency }: NetProps) {
  const { t, f } = useWords()
  if (net === undefined) {
    return <span className="q">{answer.why === null ? t.savings.advice.noNet : '–'}</span>
  }
  const tone = asNumber(net.likely) < 0 ? 'bad' : isBest ? 'opp' : ''
  const isLoss = asNumber(net.low) < 0
  return (
    <>
      <span className={`f4 b ${tone}`}>{f.estimate(net.likely, currency)}</span>{' '}
      <span className={isLoss ? 'bad' : 'q'}>
        {t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency))}
      </span>
    </>
  )
}

function Ranges({ figures, currency }: Omit<AnswersTableProps, 'document'>) {
  const { t, f } = useWords()
  const ends = figures.flatMap(({ net }) =>
    net === undefined ? [] : [asNumber(net.low), asNumber(net.high)],
  )
  const { unit, short } = useShort(Math.max(1, ...ends.map(Math.abs)), currency)
  const scale = rangeScale(ends, 2, (value) => short(String(value)))
  const end = (text: string) => ({ value: asNumber(text), text: f.estimate(text, currency) })
  return (
    <tr className="range">
      <th scope="row">{t.savings.rows.range(unit)}</th>
      {figures.map(({ kind, net, isBest }) => (
        <td key={kind}>
          {net !== undefined && (
            <RangeMark
              label={t.common.range(f.estimate(net.low, currency), f.estimate(net.high, currency))}
              range={{
                low: end(net.low),
                likely: end(net.likely),
                high: end(net.high),
                isBest,
              }}
              scale={scale}
            />
          )}
        </td>
      ))}
    </tr>
  )
}
