import type { CodesByPlace } from '../code-words.ts'

const words: CodesByPlace = {
  warning: {
    'cached-exceeds-input': [
      'A row counts more cached tokens than input tokens. Its uncached input is set to 0 and the row is used.',
      'Nothing, if only a few rows are affected. Otherwise, ask the provider which of the two columns is right.',
    ],
    'cached-share-unknown': [
      'The file states input as one figure that includes cached tokens. All of it is treated as uncached input, so savings are understated.',
      'Import an export that counts cached tokens separately, if the provider has one.',
    ],
    'currency-assumed': [
      'The file names no currency. Its amounts are read in the currency of its partner file or, without one, in the provider’s usual currency.',
      'Compare one amount with the invoice. If the currency is different, import an export that names it.',
    ],
    'header-preamble': [
      'There are lines before the header of the table. They were left out and are not counted as rows.',
      'Nothing, unless the file has fewer rows than you expect.',
    ],
    'incomplete-pages': [
      'A file saved from an API says that its export has more pages. The data on those pages is missing.',
      'Download the remaining pages and import them as well.',
    ],
    'partial-last-day': [
      'The last day of the file is shorter than the others: the file was exported before that day was over.',
      'Download the export again once the day is over. The newer file then counts for that day.',
    ],
    'period-unknown': [
      'The rows have no dates and the file name states no period, so the file is assigned to no month.',
      'Enter the period when the import asks for it, or put it in the file name, such as 2026-09-01_2026-09-30.',
    ],
    'unit-inferred': [
      'The file does not say clearly how many tokens one unit is. The most likely reading was used.',
      'Compare the tokens of one model with the provider’s usage page.',
    ],
    'id-lost': [
      'A spreadsheet rounded long ids to numbers such as 8.8689E+18. They name nothing any more: rows are not compared by them, and no account, project or key is named by them.',
      'Export the file again and do not save it with a spreadsheet.',
    ],
    'identity-failed': [
      'The token columns do not add up to the file’s own total. They were read as separate counts.',
      'Compare the tokens with the tool’s own page. Amounts of money are not affected.',
    ],
    'encoding-replaced': [
      'Some bytes are not valid text in the file’s encoding; they appear as �. Names may be damaged; figures are not.',
      'Save the file as UTF-8 and import it again.',
    ],
    'unmapped-columns': [
      'No column of the file names an AI service, so none of its rows counts as AI spend.',
      'Group the export by service and download it again.',
    ],
    'estimated-by-source': [
      'The amounts are the tool’s own estimate at list prices. Nobody was charged these amounts; they count as computed.',
      'Import the provider’s own cost export as well.',
    ],
    'single-source-format': [
      'The columns of this export are known from one source only.',
      'Compare its totals with the provider’s page before you rely on them.',
    ],
    'invoice-may-differ': [
      'The amounts are rated before discounts on the invoice, minimums, credits and tax.',
      'Enter the invoice under Reconcile; the difference then shows.',
    ],
    'provisional-invoice': [
      'Lines of open invoices are provisional, so they are in no invoice total.',
      'Import the file again once the invoices are issued.',
    ],
    'virtual-currency': [
      'Amounts are in the vendor’s own unit (credits, DBU), which is not a currency.',
      'Enter its contract price as a monthly exchange rate to count it as spend.',
    ],
    'own-mapping': [
      'The table was read with the columns that you mapped.',
      'Compare its total with the source once; the mapping is saved under its name.',
    ],
    'rows-corrected': [
      'Rows that were corrected by hand are counted with their corrected values.',
      'Nothing; the original file and the corrections are both kept.',
    ],
  },
  rejected: {
    'not-a-number': [
      'A cell that must hold an amount holds something else. The row is not counted.',
      'Correct the cell in a spreadsheet and drop the corrected rows on the Import screen.',
    ],
    'out-of-range': [
      'The amount is larger than any bill, or has more digits than an amount can have.',
      'Compare the cell with the provider’s page and correct it; one such cell would drown all others.',
    ],
    'not-a-count': [
      'A cell that must hold a whole number of tokens or requests holds something else.',
      'Correct the cell. A number such as 1.2E+06 comes from a spreadsheet that shortened it: download the export again.',
    ],
    'not-a-date': [
      'A date cannot be read or could be read in two ways.',
      'Write it as 2026-09-30, or download the export again without opening it in a spreadsheet.',
    ],
    'not-a-currency': [
      'A currency is not a three-letter code.',
      'Write a code such as USD or EUR.',
    ],
    'missing-value': ['A required cell is empty.', 'Fill it in from the source.'],
    'broken-row': [
      'The row has more or fewer cells than the header, or a quotation mark is never closed.',
      'Download the export again. If you edited the file, save it as CSV with quotation marks around text.',
    ],
    'cut-row': [
      'The file ends inside this row: the download was probably cut, and rows may be missing behind it.',
      'Export the file again and compare its last day with the provider’s page.',
    ],
    'cell-too-long': [
      'A cell is longer than cells in exports are; a quotation mark is probably missing.',
      'Export the file again without the columns that hold the text of prompts or answers.',
    ],
  },
  skipped: {
    'total-row': [
      'The row is a total or subtotal of rows that are already counted.',
      'Nothing: counting it too would double the amount.',
    ],
    'blank-bucket': ['The row is a day or hour without any usage.', 'Nothing.'],
    tax: ['Tax is not AI spend. It is kept for the comparison with the invoice.', 'Nothing.'],
    'not-ai': [
      'The line of the cloud bill is not for a model: virtual machines, storage, search. It is kept for the comparison with the invoice.',
      'Nothing.',
    ],
    'not-charged': [
      'The call failed or was answered from a cache, and it was not charged.',
      'Nothing.',
    ],
    'not-a-call': [
      'The entry is a step around calls (a trace, a span, a tool) and repeats the calls inside it.',
      'Nothing.',
    ],
    duplicate: [
      'The same record, identified by its id, appears a second time in the file.',
      'Nothing: it counts once.',
    ],
  },
  move: {
    'another-move-has-no-price': [
      'Another move of the plan covers the same work and has no price, so that part is not repriced.',
      'Add the price of that model in the price book.',
    ],
    'no-batch-rate': [
      'The plan keeps batch work as batch, but the new model’s seller states no batch rate; the full price is used.',
      'Add the batch rate to the price, if the seller offers one.',
    ],
    'no-cache-price': [
      'The plan keeps cache hits, but the new model’s seller states no cache price; the input price is used.',
      'Add the price of cache reads, if the seller states one.',
    ],
    'tokens-partly-unknown': [
      'The tokens of some months are not known; those months keep their cost.',
      'Import the usage exports for those months.',
    ],
    'below-needed-tier': [
      'The new model’s tier is below the tier that the work is judged to need.',
      'Test it on your own work first, or choose a stronger model.',
    ],
    'licence-non-commercial': [
      'The license of the new model’s weights forbids commercial use.',
      'Choose another model, or agree on a license with its maker.',
    ],
    'modality-differs': [
      'The new model produces a different kind of output (text, vectors, images) from today’s model.',
      'Choose a model with the same kind of output.',
    ],
    'trains-on-data': [
      'By default, this seller may train on the data that is sent to it.',
      'Turn that off in the contract, or choose another seller.',
    ],
    'window-too-small': [
      'The average call is longer than the new model’s context window.',
      'Choose a model with a larger window, or shorten the calls.',
    ],
  },
  reconciliation: {
    'missing-months': [
      'No file covers some of the months between the first and the last.',
      'Import the exports for those months too.',
    ],
    'partial-month': [
      'The files end before their last month is over.',
      'Download the export again after the end of the month.',
    ],
    'partial-last-day': [
      'A file’s last day is incomplete, so the invoice may be higher.',
      'Download the export again once the day is over.',
    ],
    'incomplete-pages': [
      'A file saved from an API lacks its remaining pages, so the files may total less than the invoice.',
      'Download the remaining pages and import them as well.',
    ],
    'other-currency': [
      'The files have charges in a currency for which no invoice was entered.',
      'Enter the invoice in that currency too.',
    ],
    undated: [
      'Some charges have no date: they count in the whole period but in no month.',
      'Compare the whole period instead of single months.',
    ],
    'entered-before-file': [
      'A file states an invoice for the same time as one that was entered. The entered amount is used.',
      'Delete the entered amount under Reconcile if the invoice in the file should count.',
    ],
    'issuer-without-charges': [
      'A file states an invoice of an issuer that is the provider of no charge, so that there is nothing to compare it with.',
      'If the issuer resells other providers, enter the invoice amount of each under Reconcile.',
    ],
    'issued-for-others': [
      'A file states an invoice that differs from the charges of its issuer; the same export has charges of providers without an invoice.',
      'If the issuer bills for them too, enter the invoice amount of each provider under Reconcile.',
    ],
  },
}

/** Codes of the analysis document, explained in the help. */
export const codes = {
  title: 'Warning and row codes',
  lead: 'As they appear in the analysis file (JSON), in reports and in the CSV of rejected rows.',
  whatToDo: 'What to do',
  places: {
    warning: 'Warning; rows are used',
    rejected: 'Row rejected',
    skipped: 'Row skipped',
    move: 'Plan move',
    reconciliation: 'Reconciliation',
  },
  words,
}
