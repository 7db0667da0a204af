/** What `--help` prints. */
export const USAGE = `Usage: analyze [options] <file-or-folder>...

Reads billing exports from AI providers and reports what was spent, which model tier the work needs
and what switching models would save. Nothing leaves this machine.

  --format <id>        read the files that follow as this format
  --mapping <file.json>   column mapping for the tables and JSON lists that follow and that no format recognizes; with
                       --format generic, for every file that follows (saved under Import, Map columns; schema ai-spend-mapping/1)
  --answer [<file>:]<question>=<value>   answer to what the files that follow leave open, or one file by its name:
                       date-order=day-first or month-first, decimal=point or comma, portkey.cost-unit=dollars or cents,
                       period=2026-09-01_2026-09-30 for files without dates
  --json <path or ->   write the analysis document
  --report <path>      write a report; .html or .csv (may be repeated)
  --plan <file.json>   evaluate a savings plan, or a set of scenarios, instead of the built-in plans (may be repeated)
  --savings <file.json>   assumptions for plans and options: baseline, allowed sellers, contracts …
                       (saved under Savings, Assumptions; schema ai-spend-savings/1)
  --policy <file.json> company policy: allowed places, data classes, sellers under contract
                       (saved under Savings, Assumptions; schema ai-spend-policy/1)
  --prices <file.json> price entries that override the built-in price book
  --rules <file.json>  classification rules applied on top of the built-in ones
  --tests <file.json>  results of your own blind comparisons, as evidence for a move (may be repeated;
                       exported under Tiers, Own tests; schema ai-spend-tests/1)
  --answers <file.csv> tiers that people confirmed: workload,tier,by,note; the workload by its id or its name
  --rates <file.csv>   monthly exchange rates: month,from,to,rate
  --invoice <provider>=<amount>[ <currency>]   invoice total to reconcile against (may be repeated)
  --invoices <file.csv>   invoices: provider,month,amount,currency,reference (may be repeated)
  --tolerance <amount or percent>   difference allowed between files and invoice, default 1 and 0.05% (may be repeated)
  --owners <file.csv>  owners of spend: match,value,team,cost centre,… (may be repeated)
  --chargeback <path>  write spend by month and owner as CSV
  --seats <file.csv>   seats and their prices, shown separately from usage (may be repeated)
  --idle-days <days>   days without activity after which a seat is idle, default 30
  --overlap <id>=<all|union|none|bill|apart or SHA-256 of a file>   what to count where files show the same usage, by the id of
                       the overlap in the document; gateway=bill leaves out gateway log rows that a bill also charges for
  --currency <code>    reporting currency, default USD
  --lang <en|zh-CN|vi> language of reports and messages
  --quiet              show no progress
  --help, --version

A mapping file says what the columns of a table contain; save one under Import, Map columns, or write it:

  {
    "schema": "ai-spend-mapping/1", "name": "Our gateway", "provider": "example", "role": "bill",
    "day": { "column": "Date", "order": "year-month-day" },
    "texts": { "model": "Model", "project": "Team", "apiKey": "Key", "user": "Person" },
    "money": { "billed": "Cost", "currency": { "code": "EUR" }, "unit": "whole", "decimal": ".", "thousands": "," },
    "tokens": { "input": ["Prompt", "Prompt, images"], "cacheRead": "Cached", "output": "Answer", "unit": 1, "inputIncludesCached": false },
    "requests": "Calls"
  }

  role     bill (all the money there is), cost (money of usage in another file) or usage (tokens without money)
  day      order year-month-day, day-month-year, month-day-year or unix-seconds; { "order": "period" } without dates
  money    billed (charged) or estimated; list beside it; currency { "code": … } or { "column": … }; unit whole or hundredth
  tokens   input, cacheRead, cacheWrite, output, reasoning; unit 1, 1000 or 1000000; several columns in a list are added up
  Texts, money, tokens, requests and totals may be left out. Of several text columns in a list the first that the table has is read.
  Rows that restate others: "totals": { "column": "Model", "texts": ["Total"] }`
