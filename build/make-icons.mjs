// Draws the app's icon and writes it in the forms that packaging wants: `node build/make-icons.mjs`.
// Ready-made files keep packaging from fetching an icon converter.
import { mkdirSync, writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'
import { at } from './tree.mjs'

const SIZES = [16, 32, 48, 64, 128, 256, 512]
const BACKGROUND = [22, 78, 99]
/** Falling bars: left edge, right edge and top as shares of the side, and a color. */
const BARS = [
  { left: 0.2, right: 0.36, top: 0.24, color: [236, 254, 255] },
  { left: 0.42, right: 0.58, top: 0.46, color: [165, 243, 252] },
  { left: 0.64, right: 0.8, top: 0.64, color: [52, 211, 153] },
]
const FOOT = 0.78
const CORNER = 0.2
/** Samples along each side of a pixel, for smooth edges. */
const SAMPLES = 4

const pictures = new Map(SIZES.map((size) => [size, png(size)]))
mkdirSync(at('build/icons'), { recursive: true })
for (const [size, picture] of pictures)
  writeFileSync(at(`build/icons/${size}x${size}.png`), picture)
writeFileSync(at('build/icon.ico'), ico([16, 32, 48, 256]))
writeFileSync(at('build/icon.icns'), icns({ ic07: 128, ic08: 256, ic09: 512 }))

/**
 * The color at a place, as red, green, blue and opacity.
 * @param {number} x 0 to 1
 * @param {number} y 0 to 1
 */
function colorAt(x, y) {
  const dx = Math.max(CORNER - x, 0, x - (1 - CORNER))
  const dy = Math.max(CORNER - y, 0, y - (1 - CORNER))
  if (Math.hypot(dx, dy) > CORNER) return [0, 0, 0, 0]
  const bar = BARS.find(({ left, right, top }) => x >= left && x < right && y >= top && y < FOOT)
  return [...(bar?.color ?? BACKGROUND), 255]
}

/** @param {number} size */
function png(size) {
  const rows = Buffer.alloc(size * (size * 4 + 1))
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel(x, y, size), y * (size * 4 + 1) + 1 + x * 4)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} size
 */
function pixel(x, y, size) {
  const sum = [0, 0, 0, 0]
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const dx = ((sample % SAMPLES) + 0.5) / SAMPLES
    const dy = (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES
    const [red = 0, green = 0, blue = 0, opacity = 0] = colorAt((x + dx) / size, (y + dy) / size)
    const share = opacity / 255
    ;[red * share, green * share, blue * share, opacity].forEach((part, place) => {
      sum[place] = (sum[place] ?? 0) + part
    })
  }
  const [red = 0, green = 0, blue = 0, opacity = 0] = sum
  const covered = opacity === 0 ? 1 : opacity / 255
  return [red / covered, green / covered, blue / covered, opacity / SAMPLES ** 2].map(Math.round)
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(content.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}

/** @param {readonly number[]} sizes */
function ico(sizes) {
  const head = Buffer.alloc(6 + sizes.length * 16)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(sizes.length, 4)
  let offset = head.length
  const parts = sizes.map((size) => pictures.get(size) ?? Buffer.alloc(0))
  parts.forEach((picture, index) => {
    const entry = 6 + index * 16
    const side = (sizes[index] ?? 0) % 256
    head.set([side, side, 0, 0, 1, 0, 32, 0], entry)
    head.writeUInt32LE(picture.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += picture.length
  })
  return Buffer.concat([head, ...parts])
}

/** @param {Record<string, number>} kinds */
function icns(kinds) {
  const parts = Object.entries(kinds).map(([kind, size]) =>
    framed(kind, pictures.get(size) ?? Buffer.alloc(0)),
  )
  return framed('icns', Buffer.concat(parts))
}

/**
 * @param {string} kind
 * @param {Buffer} content
 */
function framed(kind, content) {
  const head = Buffer.alloc(8)
  head.write(kind, 0, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
