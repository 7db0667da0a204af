import type { Counted } from '../counted.ts'
import { capital, several, word } from './common.ts'

export const questions = {
  /** In front of figures that wait for nothing, but hold less than they could. */
  open: (n: Counted, money: string, months: Counted) =>
    `${capital(word(n))} ${n.n === 1 ? 'question is' : 'questions are'} open: ${money} of savings over ${several(months, 'month', 'months')} ${n.n === 1 ? 'hangs on its answer' : 'hang on their answers'}.`,
  answerThem: (n: Counted): string => (n.n === 1 ? 'Answer it' : 'Answer them'),
  title: (n: Counted, money: string, months: Counted) =>
    `${capital(word(n))} ${n.n === 1 ? 'question' : 'questions'}: ${money} of savings over ${several(months, 'month', 'months')} ${n.n === 1 ? 'hangs on its answer' : 'hang on their answers'}`,
  none: 'No tier is in question: every answer that moves money has been given',
  chip: (n: Counted) => several(n, 'question', 'questions'),
  lead: 'A bill cannot show what the work needs. Each answer says what it could save before a test; every answer can be undone.',
  leave: 'Back to the list',
  progress: (done: Counted, all: Counted) =>
    `${done.text} of ${all.n === 1 ? '1 question' : `${all.text} questions`} answered`,
  keys: 'Keys: 1 2 3 answer, A asks someone, S skips, ↑ ↓ choose, Ctrl+Z undoes',
  worth: (money: string) => `${money} hangs on the answer`,
  why: {
    'not-classified': () => 'Names and traffic do not tell which tier the work needs.',
    unsure: (tier: string, sure: string) =>
      `By rule it needs the tier ${tier}, with a confidence of only ${sure}.`,
    unconfirmed: (tier: string, sure: string) =>
      `By rule it needs the tier ${tier}, with a confidence of ${sure}; nobody has confirmed it.`,
  },
  signals: 'Signals',
  what: (name: string) => `What does the work of ${name} need?`,
  choices: {
    routine: 'Looks up, sorts, extracts or rewrites',
    mid: 'Writes, summarizes or answers with some judgment',
    frontier: 'Reasons in many steps, or errors cost much',
  },
  saves: (money: string, target: string) => `could save ${money}: ${target}`,
  stays: 'stays as it is',
  skip: 'Skip',
  skipped: 'Skipped: it counts as before',
  askWhom: 'Ask whom? A name, or nothing',
  ask: 'Ask someone',
  asked: (who: string) => (who === '' ? 'To be asked' : `To be asked: ${who}`),
  answered: (tier: string, by: string) => `Answered: ${tier} (${by})`,
  undo: (name: string) => `Undo the answer for ${name}`,
  next: (n: Counted) => (n.n === 1 ? 'One more question' : `${capital(word(n))} more questions`),
  exportOpen: (n: Counted) => `Save ${several(n, 'question', 'questions')} as CSV`,
  importAnswers: 'Read answers …',
  exportHint:
    'The list has no amounts. Fill in “tier” (routine, mid or frontier), then drop the file on this window.',
  toSavings: 'See the savings',
  headings: {
    name: 'name',
    provider: 'provider',
    model: 'model',
    suggested: 'by rule',
    question: 'question',
    signals: 'signals',
  },
}
