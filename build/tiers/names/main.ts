// What a name tells: trains the model of names and says what it is worth where it has not seen the trade or language.
import { writeFileSync } from 'node:fs'
import { nameModel, type NameModel } from '../../../shared/classify/name-model/name-model.ts'
import { groupBy } from '../../../shared/domain/group-by.ts'
import { makeNames, type MadeName } from './make-names.ts'
import { trainNames } from './train.ts'

const TARGET = 'shared/classify/name-model/name-weights.json'

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
