import type { Messages } from '../en.ts'

export const travel: Messages['travel'] = {
  faults: {
    foreign: {
      what: '这不是工作区文件。',
      expected: '由本程序保存、以 .aispend 结尾的文件',
      fix: '请选择工作区文件。账单导出文件请拖到“导入”页面。',
    },
    newer: (version, readable) => ({
      what: `此工作区文件由更新版本的程序写入（文件版本 ${version}）。`,
      expected: `文件版本 ${readable} 或更早`,
      fix: '请先更新本程序，再打开此文件。这里的数据没有任何改动。',
    }),
    cut: (expected, found) => ({
      what: '此工作区文件缺少结尾部分，可能没有复制完整。',
      found: `${found} 字节`,
      expected: `${expected} 字节`,
      fix: '请从原保存位置重新复制此文件。文件内容均未导入。',
    }),
    damaged: {
      what: '此工作区文件已损坏：内容与保存时不一致。',
      expected: '内容与首行的 SHA-256 哈希值一致',
      fix: '请使用该文件的其他副本，或在“设置”中恢复备份。文件内容均未导入。',
    },
    passphrase: {
      what: '该密码无法打开此文件。',
      expected: '保存此文件时使用的密码',
      fix: '请检查大小写和空格后重试。没有密码，任何人都无法打开此文件。',
    },
    tooLarge: {
      what: '此文件解压后的数据远超一个工作区的规模。',
      expected: '不超过 8 GB，且不超过文件大小的 400 倍',
      fix: '若不清楚文件来源，请不要打开。文件内容均未导入。',
    },
    unusable: (expected) => ({
      what: '此文件完整，但其内容不是工作区。',
      expected,
      fix: '请用本程序重新保存工作区。文件内容均未导入。',
    }),
  },
  title: '工作区',
  saveTitle: (name) => `将“${name}”保存为文件`,
  saveText:
    '一个 .aispend 文件包含工作区的全部内容：已导入的行、决定、价格、发票、负责人、方案和情景。可在任何装有本程序的电脑上打开。',
  passphrase: '密码',
  optional: '可选',
  passphraseAgain: '再次输入密码',
  passphraseText: (rounds) =>
    `设置密码后，文件将以 AES-256-GCM 加密，密钥由 PBKDF2-SHA-256 迭代 ${rounds} 次生成。没有密码，任何人都无法打开；密码无法找回。`,
  passphrasesDiffer: '两次输入的密码不一致。',
  save: '保存为文件',
  saving: '正在保存 …',
  saved: (file, size) => `已保存为 ${file}（${size}）。`,
  open: '打开工作区文件',
  openText: '已保存为 .aispend 文件的工作区。打开后与现有工作区并列，不会覆盖。',
  opening: (file) => `正在打开 ${file} …`,
  lockedTitle: '此文件设有密码',
  lockedText: (file) => `${file} 保存时设置了密码。请输入密码以打开。`,
  unlock: '打开',
  savedOn: (day, program) => `由版本 ${program} 于 ${day} 保存。`,
}
