/** What `--help` prints. */
export const USAGE = `Usage: analyze [options] <file-or-folder>...

Reads the billing exports of AI providers and says what was spent, which tier the work needs
and what a switch of models would save. Nothing leaves this machine.

  --format <id>        read the files that follow as this format
  --mapping <file.json>   columns of tables and JSON lists that follow and no format knows; with --format generic
                       of every one that follows (a file saved under Import, Map columns; schema ai-spend-mapping/1)
  --answer <question>=<value>   what the files that follow leave open: portkey.cost-unit=dollars or cents,
                       period=2026-09-01_2026-09-30 for files without dates
  --json <path or ->   write the analysis document
  --report <path>      write a report; .html or .csv (may be repeated)
  --plan <file.json>   evaluate a savings plan, or a set of scenarios, instead of the built-in plans (may be repeated)
  --savings <file.json>   by what plans and answers are worked out: baseline, allowed sellers, contracts …
                       (a file saved under Savings, Assumptions; schema ai-spend-savings/1)
  --prices <file.json> price entries laid over the built-in price book
  --rules <file.json>  classification rules laid over the built-in ones
  --tests <file.json>  results of own blind comparisons, a proof behind a move (may be repeated;
                       a file exported under Tiers, Own tests; schema ai-spend-tests/1)
  --rates <file.csv>   monthly exchange rates: month,from,to,rate
  --invoice <provider>=<amount>[ <currency>]   invoice total to reconcile against (may be repeated)
  --invoices <file.csv>   invoices: provider,month,amount,currency,reference (may be repeated)
  --tolerance <amount or percent>   what files and invoice may differ by, default 1 and 0.05% (may be repeated)
  --owners <file.csv>  who answers for what: match,value,team,cost centre,… (may be repeated)
  --chargeback <path>  write the spend by month and owner as CSV
  --seats <file.csv>   seats and their prices, shown beside usage (may be repeated)
  --idle-days <days>   days without activity after which a seat is idle, default 30
  --overlap <id>=<all|none|bill|apart or SHA-256 of a file>   what counts where files restate each other, by the id of
                       the overlap in the document; gateway=bill leaves out what gateways' logs restate of bills
  --currency <code>    reporting currency, default USD
  --lang <en|zh-CN|vi> language of reports and messages
  --quiet              no progress
  --help, --version`
