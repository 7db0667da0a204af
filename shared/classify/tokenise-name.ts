/**
 * Splits a name into lower-case words without accents: `InvoiceOCR-bot_v2` → invoice, ocr, bot, v, 2.
 *
 * Splits at every change between lower and upper case, at every change between letters and digits, and at all
 * punctuation. A run of Chinese or Japanese characters stays one word; its vocabulary is found inside it.
 */
export function tokeniseName(name: string): readonly string[] {
  return (PLAIN.test(name) ? plainWords(name) : anyWords(name))
    .map(foldWord)
    .filter((word) => word !== '')
}

function plainWords(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []
}

function anyWords(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{Nd})(\p{L})|(\p{L})(\p{Nd})/gu, '$1$3 $2$4')
    .replace(/([\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+)/gu, ' $1 ')
    .split(/[^\p{L}\p{M}\p{Nd}]+/u)
}

/** Lower case, without accents and ligatures: `Prüfung` → prufung, `Hóa Đơn` → hoa don, `Größe` → grosse. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return PLAIN.test(lower) ? lower : foldSigns(lower)
}

/** Text without a sign to fold; most names are such, and are read a good deal faster. */
const PLAIN = /^[ -~]*$/

function foldSigns(lower: string): string {
  return (
    lower
      .normalize('NFKD')
      .replace(/[\u0300-\u036F]/g, '')
      .normalize('NFC')
      .replace(/đ/g, 'd')
      .replace(/ß/g, 'ss')
      .replace(/æ/g, 'ae')
      .replace(/œ/g, 'oe')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/ı/g, 'i')
      // The Arabic article is written with its word.
      .replace(/(^|\s)ال(?=\p{L}{3})/gu, '$1')
  )
}

/**
 * The spellings under which a vocabulary word may stand in a name: `prüf*` also as pruef*.
 *
 * @returns folded, the first being the plain one
 */
export function spellings(word: string): readonly string[] {
  const plain = foldWord(word)
  const lower = word.toLowerCase().normalize('NFC')
  const written = foldWord(
    lower.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/å/g, 'aa'),
  )
  return written === plain ? [plain] : [plain, written]
}

/** Whether a folded word is written in characters that are not parted by spaces. */
export function isUnspaced(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u.test(
    word,
  )
}
