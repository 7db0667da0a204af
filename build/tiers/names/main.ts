// What a name tells: trains the model of names and says what it is worth where it has not seen the trade or language.
import { existsSync, writeFileSync } from 'node:fs'
import { nameModel, type NameModel } from '../../../shared/classify/name-model/name-model.ts'
import { labelFolder } from '../label-folder.ts'
import { groupBy } from '../../../shared/domain/group-by.ts'
import { makeNames, plainWords, trainingWords, type MadeName } from './make-names.ts'
import { nearLabels } from './near-labels.ts'
import { trainNames } from './train.ts'

const TARGET = 'shared/classify/name-model/name-weights.json'

refuseNearLabels(labelFolder())
const names = makeNames()
console.log(`${names.length} names`)
if (process.argv.includes('--validate')) {
  validate('trade', ({ trade }) => trade)
  validate('language', ({ language }) => language)
}
const weights = trainNames(names)
const text = `${JSON.stringify(weights)}\n`
writeFileSync(TARGET, text)
console.log(
  `${weights.grams.split('\n').length} runs of characters, ${(text.length / 1000).toFixed(0)} kB; right on its own names ${share(nameModel(weights), names)}`,
)

/** Ends with an error where a word for training would show the model the name of a labelled workload. */
function refuseNearLabels(folder: string): void {
  if (!existsSync(folder)) {
    console.log(`No labels in ${folder}: not checked whether the words for training are near them.`)
    return
  }
  const near = nearLabels(trainingWords(), plainWords(), folder)
  for (const { word, stem, label } of near)
    console.log(`"${word}" shares "${stem}" with "${label}"`)
  if (near.length === 0) return
  console.log(
    `${near.length} words for training are near the names of labelled workloads: not trained.`,
  )
  process.exit(1)
}

function validate(title: string, part: (name: MadeName) => string): void {
  for (const [value, left] of groupBy(names, part)) {
    const model = nameModel(trainNames(names.filter((name) => part(name) !== value)))
    console.log(`${title} ${value}: ${share(model, left)} of ${left.length}`)
  }
}

function share(model: NameModel, tried: readonly MadeName[]): string {
  const right = tried.filter(({ name, task }) => model(name).task === task).length
  return `${((100 * right) / tried.length).toFixed(1)} %`
}
