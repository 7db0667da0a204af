import { labelFolder } from './label-folder.ts'
import { labelledWorkloads } from './labelled-workloads.ts'
import { judge, leftOut } from './left-out.ts'
import { printIdle, printSpeed } from './idle-rules.ts'
import { printNamesAlone } from './names-alone.ts'
import { printFigures, printLine, printMistakes } from './print.ts'
import { VARIANTS } from './variants.ts'
import { writeFit } from './write-fit.ts'
import { SHIPPED_RULES } from './shipped-rules.ts'

const folder = labelFolder()
const workloads = await labelledWorkloads(folder)
if (workloads.length === 0) console.log(`No labels in ${folder}: nothing to measure.`)
else if (process.argv.includes('--fit')) writeFit(workloads)
else if (process.argv.includes('--speed')) printSpeed(workloads)
else if (process.argv.includes('--idle')) printIdle(workloads)
else if (process.argv.includes('--names')) printNamesAlone(workloads)
else measure()

function measure(): void {
  const forms = [{ title: 'as billed', of: asBilled }, ...VARIANTS]
  const byGroup = leftOut(
    workloads,
    ({ group }) => group,
    forms.map(({ of }) => of),
  )
  const [groupLeftOut = []] = byGroup
  printFigures('POINTS FITTED WITHOUT THE COMPANY OR TRADE THEY ARE TRIED ON', groupLeftOut)
  forms.forEach(({ title }, i) => printLine(title, byGroup[i] ?? []))
  const [languageLeftOut = []] = leftOut(workloads, ({ language }) => language)
  printFigures('POINTS FITTED WITHOUT THE LANGUAGE THEY ARE TRIED ON', languageLeftOut)
  printFigures('AS SHIPPED, fitted on these workloads', judge(workloads, SHIPPED_RULES))
  for (const { title, of } of VARIANTS) printLine(title, judge(workloads, SHIPPED_RULES, of))
  printNamesAlone(workloads)
  printSpeed(workloads)
  if (process.argv.includes('--mistakes')) printMistakes(groupLeftOut)
}

function asBilled<Profile>(profile: Profile): Profile {
  return profile
}
