import type { Counted } from '../../counted.ts'
import { capital, several, word } from '../common.ts'

/** What the company allows: places, data, sellers. */
export const policy = {
  heading: 'Company policy: where data may go, what it holds, who has a contract',
  text: 'Holds for every option. Places, training and data classes limit where data goes anew: the seller that has the work today keeps it. A seller of which a fact is not known does not meet a limit on it.',
  default: 'no policy: sellers on the bill count as allowed, a new one needs approval',
  load: 'Load a policy',
  save: 'Save the policy',
  saveText: 'The command takes the file with --policy.',
  places: '1. Where may data be processed?',
  anyPlace: 'No place is selected: any place is allowed.',
  data: '2. Which work holds data that needs care?',
  dataText:
    'Such work goes only to a seller that is allowed, does not train on the data, and whose place is known.',
  noData: 'No work is classified.',
  project: 'Project',
  class: 'Its data',
  classes: {
    health: 'health data',
    personal: 'personal data',
    'client-confidential': 'client-confidential',
    none: 'nothing that needs care',
  },
  add: 'Add',
  remove: (what: string) => `Remove: ${what}`,
  takeOut: 'Remove',
  otherScope: 'other work, from a file',
  sellers: '3. Which sellers have a contract?',
  seller: 'Seller',
  status: 'Status',
  statusOf: (seller: string) => `Status of ${seller}`,
  statuses: {
    contracted: 'has a contract',
    'needs-approval': 'needs approval',
    forbidden: 'forbidden',
  },
  unstated: { allowed: 'not stated: on the bill, allowed', new: 'not stated: needs approval' },
  further: 'Further limits',
  licences: 'Licenses of open weights that may be used',
  licenceNames: { open: 'open', restricted: 'restricted' },
  anyLicence: 'None is selected: any license is allowed.',
  noTraining: 'Refuse sellers that train on the data',
  evidence: 'Weakest evidence of quality that a move may rest on',
  anyEvidence: 'any',
  costsTitle: (months: Counted) =>
    `What each constraint costs the best answer, ${several(months, 'month', 'months')}`,
  constraints: {
    places: 'places',
    'data-classes': 'data classes',
    sellers: 'forbidden sellers',
    licences: 'licenses',
    training: 'no training on the data',
    evidence: 'evidence',
  },
  costs: (parts: string, months: Counted) =>
    `The company policy costs the best answer over ${several(months, 'month', 'months')}: ${parts}.`,
  free: 'The company policy costs the best answer nothing.',
  costPart: (constraint: string, money: string) => `${constraint} ${money}`,
  open: (n: Counted) =>
    n.n === 1 ? 'One company question is open:' : `${capital(word(n))} company questions are open:`,
  questions: {
    places: 'where data may go',
    data: 'which work holds data that needs care',
    sellers: 'which sellers have a contract',
  },
  approval: (sellers: string) =>
    `Before work goes to ${sellers}, somebody has to approve the seller.`,
  answer: 'Answer',
  change: 'Change',
}
