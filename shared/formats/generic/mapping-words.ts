import type { MappingField } from '../../views/mapping-step.ts'

/**
 * Words by which headers name a field, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish,
 * Vietnamese, Chinese and Japanese. The first that matches decides, so that the narrower stand before the wider.
 */
export const HEADER_WORDS: readonly (readonly [MappingField, RegExp])[] = [
  [
    'currency',
    /^(?:currency|billing_?currency|währung|devise|moneda|moeda|valuta|waluta|tiền ?tệ|币种|货币|通貨)(?: ?code)?$/i,
  ],
  ['reasoning', /reasoning|thinking|thoughts|推理|思考/i],
  [
    'cacheRead',
    /cache[ds]?[ _-]?(?:read|hit|input|prompt|tokens?)|cached|zwischenspeicher|en caché|缓存(?:命中|读取)|キャッシュ/i,
  ],
  ['cacheWrite', /cache[ _-]?(?:write|creat|miss)|缓存(?:写入|创建)/i],
  [
    'output',
    /output|completion|response[ _-]?(?:tok|unit)|generated|ausgabe|sortie|salida|saída|uscita|uitvoer|wyjści|đầu ra|输出|补全|出力/i,
  ],
  [
    'input',
    /input|prompt|context[ _-]?tok|eingabe|entrée|entrada|ingresso|invoer|wejści|đầu vào|输入|提示|入力/i,
  ],
  [
    'requests',
    /^(?:#|num_?|n_|total[ _-]?)?(?:requests?|calls?|count|invocations?)$|aufrufe|anfragen|requêtes|appels|solicitudes|llamadas|chamadas|richieste|verzoeken|żądani|số lần gọi|请求(?:数|次数)|调用次数|リクエスト/i,
  ],
  [
    'list',
    /list[ _-]?(?:price|cost)|gross|undiscounted|retail|brutto|listenpreis|brut|bruto|原价|目录价|定価/i,
  ],
  [
    'estimated',
    /estimat|approx|schätz|geschätzt|estimé|estimad|stimat|geschat|szacun|ước tính|预估|估算|見積/i,
  ],
  [
    'billed',
    /cost|amount|charge|spend|billed|price|net\b|total|betrag|kosten|preis|montant|coût|importe|coste|costo|valor|importo|bedrag|kwota|koszt|chi phí|số tiền|费用|金额|成本|消费|料金|金額/i,
  ],
  [
    'day',
    /date|day|time|period|month|timestamp|datum|zeit|tag\b|jour|fecha|día|data\b|dzień|ngày|日期|时间|日付|日時/i,
  ],
  ['model', /model|modell|modèle|modelo|modello|mô hình|模型|モデル/i],
  [
    'apiKey',
    /api[ _-]?key|^key|token[ _-]?name|schlüssel|clé|clave|chave|chiave|sleutel|klucz|khóa|密钥|キー/i,
  ],
  [
    'user',
    /user|e-?mail|member|nutzer|benutzer|utilisateur|usuario|usuário|utente|gebruiker|użytkownik|người dùng|用户|成员|ユーザー/i,
  ],
  [
    'project',
    /project|team|app|cost ?cent(?:er|re)|department|workspace|projekt|kostenstelle|abteilung|projet|proyecto|projeto|progetto|dự án|项目|应用|部门|プロジェクト/i,
  ],
  [
    'account',
    /account|organi[sz]ation|tenant|konto|compte|cuenta|conta|tài khoản|账号|账户|组织|アカウント/i,
  ],
  ['operation', /operation|endpoint|service|product|type|vorgang|dienst|produkt|类型|产品|服务/i],
]

/** Names that only models have. */
export const MODEL_NAMES =
  /\b(?:gpt-|o[1345](?:-|$)|claude|gemini|glm-|deepseek|qwen|llama|mistral|kimi|grok|command-r|text-embedding)/i
