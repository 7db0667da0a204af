import type { ReactNode } from 'react'
import { optionContractsText } from '../../../../shared/insights/plans/contract-text.ts'
import { rangeScale } from '../../../../shared/charts/scale.ts'
import type { AnalysisDocument } from '../../../../shared/document/analysis-document.ts'
import { ZERO } from '../../../../shared/domain/amount.ts'
import { mapEnds, type Range } from '../../../../shared/domain/range.ts'
import { againstText, targetText } from '../../../../shared/insights/plans/advice-text.ts'
import type { Figure } from '../../../../shared/insights/figures/figure.ts'
import { UNKNOWN } from '../../../../shared/i18n/language.ts'
import { plainText } from '../../../../shared/insights/figures/marked-text.ts'
import {
  optionFigures,
  optionMoney,
  type OptionFigures,
} from '../../../../shared/insights/plans/options.ts'
import { figureText } from '../../../../shared/insights/figures/print-figure.ts'
import { drawn } from '../../../../shared/insights/spend/spend.ts'
import { RangeMark } from '../../../charts/RangeMark.tsx'
import { basisText } from '../../../components/figures/basis-text.ts'
import { FigureText } from '../../../components/figures/FigureText.tsx'
import { Grade } from '../../../components/figures/Grade.tsx'
import { MarkedText } from '../../../components/figures/MarkedText.tsx'
import { RangeText } from '../../../components/figures/RangeText.tsx'
import { ScrollBox } from '../../../components/ScrollBox.tsx'
import { useShort } from '../../../components/figures/use-short.ts'
import { useWords } from '../../../components/use-messages.ts'

interface OptionsTableProps {
  readonly document: AnalysisDocument
}

/** The four options side by side on one scale; the amber line stands over the highest likely value. */
export function OptionsTable({ document }: OptionsTableProps) {
  const { t } = useWords()
  const options = optionFigures(document)
  return (
    <ScrollBox label={t.savings.advice.label} className="alts-scroll gap3">
      <table className="alts answers">
        <colgroup>
          <col className="c0" />
          {options.map(({ kind }) => (
            <col key={kind} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {options.map((option) => (
              <Head key={option.kind} option={option} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Rows document={document} />
        </tbody>
      </table>
    </ScrollBox>
  )
}

/** The saving, its range, and what it is made of, a column for each option. */
function Rows({ document }: OptionsTableProps) {
  const { t } = useWords()
  const options = optionFigures(document)
  const lines = useLines(document)
  return (
    <>
      <tr className="net">
        <th scope="row">{t.savings.rows.net}</th>
        {options.map((option) => (
          <td key={option.kind}>
            <Net document={document} option={option} />
          </td>
        ))}
      </tr>
      <Ranges document={document} />
      {lines.map(({ name, cell }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {options.map((option) => (
            <td key={option.kind}>{cell(option)}</td>
          ))}
        </tr>
      ))}
    </>
  )
}

function Head({ option: { kind, option, isBest } }: { readonly option: OptionFigures }) {
  const { t } = useWords()
  const words = t.savings.advice
  return (
    <th scope="col" className={isBest ? 'best' : ''}>
      <span className="f3 b">{words.answers[kind]}</span>
      <br />
      <span className="qq">
        {kind === 'do-nothing'
          ? words.pricesFall
          : option.why === null
            ? targetText(option.to, t)
            : words.why[option.why]}
      </span>
    </th>
  )
}

interface Line {
  readonly name: string
  readonly cell: (option: OptionFigures) => ReactNode
}

function useLines(document: AnalysisDocument): readonly Line[] {
  const { t, f } = useWords()
  const words = t.savings.advice
  const hasContracts = optionFigures(document).some(({ option }) => option.contracts !== null)
  return [
    ...useSum(document),
    ...(hasContracts
      ? [
          {
            name: words.contracts.row,
            cell: ({ option }: OptionFigures) => (
              <MarkedText text={optionContractsText(option, { f, document }) ?? UNKNOWN} />
            ),
          },
        ]
      : []),
    {
      name: words.rows.workloads,
      cell: (option) =>
        option.option.why === null ? (
          <FigureText figure={optionMoney(document, option).workloads} />
        ) : (
          '–'
        ),
    },
    { name: words.rows.evidence, cell: (option) => <Evidence option={option} /> },
  ]
}

/** What an option comes to with every assumption at its likely value: gross, costs and net. */
function useSum(document: AnalysisDocument): readonly Line[] {
  const { t, mark } = useWords()
  const words = t.savings.advice
  return [
    {
      name: words.rows.gross,
      cell: (option) => <FigureText figure={optionMoney(document, option).gross?.likely} />,
    },
    {
      name: words.rows.costs,
      cell: (option) => {
        const costs = optionMoney(document, option).costs?.likely
        if (costs === undefined || costs.value === ZERO) return <FigureText figure={costs} />
        return <MarkedText text={words.byDefaults(mark(costs))} />
      },
    },
    {
      name: words.rows.asLikely,
      cell: (option) => <FigureText figure={optionMoney(document, option).asLikely} />,
    },
  ]
}

function Evidence({ option: { kind, option } }: { readonly option: OptionFigures }) {
  const { t, f } = useWords()
  if (kind === 'do-nothing' || option.why !== null || option.evidence === null) return '–'
  const against = againstText(option, { t, f })
  return (
    <>
      <Grade grade={option.evidence} reason={t.savings.evidence[option.evidence]} />
      {against !== undefined && <span className="bad block">{against}</span>}
    </>
  )
}

interface NetProps extends OptionsTableProps {
  readonly option: OptionFigures
}

/** What an option saves with its range, and whether the cost of the change is taken off. */
function Net({ document, option }: NetProps) {
  const { t } = useWords()
  const { net } = optionMoney(document, option)
  if (net === undefined) {
    return <span className="q">{option.option.why === null ? t.savings.advice.noNet : '–'}</span>
  }
  const tone = net.likely.value < ZERO ? 'bad' : option.isBest ? 'opp' : ''
  return (
    <>
      <span className={`f4 b ${tone}`}>
        <FigureText figure={net.likely} />
      </span>{' '}
      <span className={net.low.value < ZERO ? 'bad' : 'q'}>
        <RangeText range={net} />
      </span>
      {option.kind !== 'do-nothing' && (
        <span className="qq"> {basisText({ hasCosts: hasCosts(option) }, t)}</span>
      )}
    </>
  )
}

function hasCosts({ costs }: OptionFigures): boolean {
  return costs !== undefined && [costs.low, costs.likely, costs.high].some((it) => it !== ZERO)
}

const TICKS = 2

function Ranges({ document }: OptionsTableProps) {
  const { t } = useWords()
  const options = optionFigures(document)
  const ends = options.flatMap(({ net }) => (net === undefined ? [] : [net.low, net.high]))
  const { unit, tick } = useShort(ends, document.reportingCurrency)
  const scale = rangeScale(ends.map(drawn), TICKS, tick)
  return (
    <tr className="range">
      <th scope="row">{t.savings.rows.range(unit)}</th>
      {options.map((option) => {
        const { net } = optionMoney(document, option)
        return (
          <td key={option.kind}>
            {net !== undefined && <Mark net={net} isBest={option.isBest} scale={scale} />}
          </td>
        )
      })}
    </tr>
  )
}

interface MarkProps {
  readonly net: Range<Figure>
  readonly isBest: boolean
  readonly scale: ReturnType<typeof rangeScale>
}

function Mark({ net, isBest, scale }: MarkProps) {
  const { t, f, mark } = useWords()
  const ends = mapEnds(net, (figure) => ({
    value: drawn(figure.value),
    text: figureText(figure, f),
  }))
  return (
    <RangeMark
      label={plainText(t.common.range(mark(net.low), mark(net.high)))}
      range={{ ...ends, isBest }}
      scale={scale}
    />
  )
}
