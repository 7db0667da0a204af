import type { CodesByPlace } from '../code-words.ts'

const words: CodesByPlace = {
  warning: {
    'cached-exceeds-input': [
      'A row counts more cached tokens than input tokens. Its uncached input is taken as 0; the row is used.',
      'Nothing, if few rows are concerned. Else ask the provider which of the two columns is right.',
    ],
    'cached-share-unknown': [
      'The file states input as one figure, with cached tokens inside it. All of it stands as uncached input, so savings are understated.',
      'Give an export that counts cached tokens apart, where the provider has one.',
    ],
    'currency-assumed': [
      'The file names no currency. Its amounts take that of its partner file, else the provider’s usual one.',
      'Compare one amount with the invoice. If the currency is another, give an export that names it.',
    ],
    'header-preamble': [
      'Lines stand before the header of the table. They were left out and are no rows.',
      'Nothing; look only if the file has fewer rows than expected.',
    ],
    'incomplete-pages': [
      'A dump of an API says that more pages follow (has_more). What stands on them is missing.',
      'Fetch the following pages and import them as well.',
    ],
    'partial-last-day': [
      'The last day of the file is shorter than the others: it was drawn before that day was over.',
      'Draw the export again when the day is over. The newer file then counts for that day.',
    ],
    'period-unknown': [
      'Rows carry no dates and the file name states no period, so the file is in no month.',
      'State the period when the import asks for it, or in the file name, such as 2026-09-01_2026-09-30.',
    ],
    'unit-inferred': [
      'The file does not say clearly how many tokens a unit is. The likely reading was taken.',
      'Compare the tokens of one model with the provider’s page.',
    ],
    'identity-failed': [
      'The token columns do not add up to the file’s own total. They were taken as separate counts.',
      'Compare the tokens with the tool’s own page. Money is not concerned.',
    ],
    'encoding-replaced': [
      'Some bytes are no text in the encoding of the file; they read as �. Names may be damaged, figures are not.',
      'Save the file as UTF-8 and import it again.',
    ],
    'unmapped-columns': [
      'No column of the file names an AI service, so none of its rows is AI spend.',
      'Group the export by service and download it again.',
    ],
    'estimated-by-source': [
      'The sums are the tool’s own estimate at list prices. Nobody was charged them; they count as computed.',
      'Import the provider’s own cost export beside it.',
    ],
    'single-source-format': [
      'The columns of this export are known from one source only.',
      'Compare its totals with the provider’s page before you rely on them.',
    ],
    'virtual-currency': [
      'Amounts are in the vendor’s own unit (credits, DBU), which is no money.',
      'Give its contract price as a monthly exchange rate to see it as spend.',
    ],
    'own-mapping': [
      'The table was read by columns that you mapped.',
      'Compare its total with the source once; the mapping is kept under its name.',
    ],
    'rows-corrected': [
      'Rows that were corrected by hand are counted as corrected.',
      'Nothing; the file as it came and the corrections are both kept.',
    ],
  },
  rejected: {
    'not-a-number': [
      'A cell that must hold an amount holds something else. The row is not counted.',
      'Correct the cell in a spreadsheet and drop the corrected rows on the import.',
    ],
    'not-a-count': [
      'A cell that must hold a whole number of tokens or requests holds something else.',
      'Correct the cell. A number such as 1.2E+06 comes from a spreadsheet that shortened it: export again.',
    ],
    'not-a-date': [
      'A date cannot be read, or could be read in two ways.',
      'Write it as 2026-09-30, or export again without opening the file in a spreadsheet.',
    ],
    'not-a-currency': [
      'A currency is no code of three letters.',
      'Write a code such as USD or EUR.',
    ],
    'missing-value': [
      'A cell that a row cannot do without is empty.',
      'Fill it in from the source.',
    ],
    'broken-row': [
      'The row has more or fewer cells than the header, or a quotation mark is never closed.',
      'Export the file again. If it was edited, save it as CSV with quotation marks.',
    ],
    'cell-too-long': [
      'A cell is longer than any cell of an export is; a quotation mark is probably missing.',
      'Export the file again without the columns that hold texts of prompts or answers.',
    ],
  },
  skipped: {
    'total-row': [
      'The row is a total or subtotal of rows that are counted.',
      'Nothing: counting it too would double the amount.',
    ],
    'blank-bucket': ['The row is a day or hour without any use.', 'Nothing.'],
    tax: ['Tax is no AI spend. It is kept for the comparison with the invoice.', 'Nothing.'],
    'not-ai': [
      'The line of a cloud bill calls no model: machines, storage, search. It is kept for the comparison with the invoice.',
      'Nothing.',
    ],
    'not-charged': ['The call failed or came from a cache, and nobody charged for it.', 'Nothing.'],
    'not-a-call': [
      'The entry is a step around calls (a trace, a span, a tool), which repeats what lies inside.',
      'Nothing.',
    ],
    duplicate: [
      'The same record, by its own id, stands in the file a second time.',
      'Nothing: it counts once.',
    ],
  },
  move: {
    'another-move-has-no-price': [
      'Another move of the plan on the same work has no price, so that part is not repriced.',
      'Add the price of that model in the price book.',
    ],
    'no-batch-rate': [
      'The plan keeps batch work as batch, and the new model’s seller states no batch rate; the full price is taken.',
      'Add the batch factor to the price, if the seller gives one.',
    ],
    'no-cache-price': [
      'The plan keeps cache hits, and the new model’s seller states no cache price; the input price is taken.',
      'Add the price of cache reads, if the seller gives one.',
    ],
    'tokens-partly-unknown': [
      'Tokens of some months are not known; those months keep their cost.',
      'Import the usage exports of those months.',
    ],
    'below-needed-tier': [
      'The new model’s tier is below the one that the work is judged to need.',
      'Test it on your own work first, or choose a stronger model.',
    ],
    'licence-non-commercial': [
      'The licence of the new model’s weights forbids commercial use.',
      'Choose another model, or settle the licence with its maker.',
    ],
    'modality-differs': [
      'The new model makes another kind of output (text, vectors, images) than today’s.',
      'Choose a model of the same kind.',
    ],
    'trains-on-data': [
      'By default this seller may train on what is sent to it.',
      'Switch that off in the contract, or choose another seller.',
    ],
    'window-too-small': [
      'The average call is longer than the new model’s context window.',
      'Choose a model with a larger window, or shorten the calls.',
    ],
  },
  reconciliation: {
    'missing-months': [
      'Between the first and the last month there are months without any file.',
      'Import the exports of those months too.',
    ],
    'partial-month': [
      'The files end before their last month does.',
      'Draw the export again after the end of the month.',
    ],
    'partial-last-day': [
      'A file’s last day is not complete, so its invoice may be higher.',
      'Draw the export again when the day is over.',
    ],
    'incomplete-pages': [
      'A dump of an API lacks its following pages, so the files are lower than the invoice.',
      'Fetch the following pages and import them as well.',
    ],
    'other-currency': [
      'The files charge in a currency for which no invoice was entered.',
      'Enter the invoice in that currency too.',
    ],
    undated: [
      'Charges carry no date: they count in the whole period and in no month.',
      'Compare the whole period instead of months.',
    ],
  },
}

/** Codes of the analysis document, explained in the help. */
export const codes = {
  title: 'Codes of warnings and rows',
  lead: 'As they stand in the analysis file (JSON), in reports and in the CSV of rejected rows.',
  whatToDo: 'What to do',
  places: {
    warning: 'Warning, rows are used',
    rejected: 'Row rejected',
    skipped: 'Row skipped',
    move: 'Move of a plan',
    reconciliation: 'Reconciliation',
  },
  words,
}
