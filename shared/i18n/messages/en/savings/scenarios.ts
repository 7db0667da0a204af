/** Plans and scenarios: saving, changing and comparing them. */
export const scenarios = {
  none: 'No plan to work on',
  label: 'Plans and scenarios',
  keep: 'Keep as scenario',
  reset: 'As proposed',
  duplicate: 'Duplicate',
  change: 'Name and note',
  remove: 'Remove',
  open: 'Open a plan file',
  saveOne: 'Save as a file',
  saveAll: 'Save all as a file',
  redo: 'Redo',
  removed: (name: string) => `${name} was removed; Undo brings it back.`,
  keepTitle: 'Keep as scenario',
  keepText: (plan: string) =>
    `“${plan}” is kept as it is now, alongside the proposed plans. From then on it is in every report.`,
  changeTitle: 'Name and note of the scenario',
  name: 'Name',
  note: 'Note: what it assumes, who asked for it',
  proposedName: (number: string) => `Scenario ${number}`,
  keptOn: (created: string, changed: string) =>
    created === changed ? `Kept on ${created}.` : `Kept on ${created}, changed on ${changed}.`,
  marks: {
    scenario: 'your scenario',
    changed: 'changed, not kept',
    proposed: 'proposed',
    file: 'from a file',
  },
  breakEven: 'Break-even tokens',
  timesToday: (factor: string) => `${factor} × assumed`,
  never: 'none',
  plan: 'Plan',
  months: 'Months',
  netTitle: (plan: string, money: string, basis: string) =>
    `${plan} has the highest likely value: ${money} ${basis}`,
  netUnit: (unit: string, months: string) =>
    `${unit}, saving over ${months} months, low to high, thick mark: likely · estimate`,
  likelyOf: (likely: string, range: string) => `${likely} (${range})`,
  noneLoses: 'No plan costs money in the low case.',
  loses: (plans: string) => `Costs money in the low case: ${plans}.`,
  stepsTitle: (lever: string, money: string, plan: string) =>
    `${lever} saves the most: likely ${money} in ${plan}`,
  stepsNone: 'No lever saves anything yet',
  stepsUnit: (unit: string) =>
    `${unit}, likely, over each plan’s horizon, one lever after another · estimate`,
  stepsSource: 'Red: costs. The thick mark is what the plan leaves.',
}
