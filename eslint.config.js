// @ts-check
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

const SCRIPTS = ['**/*.{js,mjs,cjs}']

/**
 * Electron's raw message functions carry anything; each has one file that wraps it in the typed contract.
 * @param {readonly string[]} names
 */
const rawMessages = (names) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: [
        {
          name: 'electron',
          importNames: [...names],
          message: 'Add a method to shared/api/native-api.ts instead.',
        },
      ],
    },
  ],
})

const DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one word for one thing, wherever it is used.',
}
const LITERAL_SPREAD = {
  selector:
    ':matches(ObjectExpression > SpreadElement > ObjectExpression, ArrayExpression > SpreadElement > ArrayExpression)',
  message: 'Write the members where they belong: spreading a literal only saves a line.',
}
const NATIVE_GLOBAL = {
  selector: "MemberExpression[property.name='native'][object.name=/^(window|globalThis|self)$/]",
  message: 'Ask renderer/native.ts, which also works without Electron.',
}

export default defineConfig(
  {
    ignores: ['dist', 'release', 'coverage', 'test-results', 'test/fixtures'],
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      // Bracket access is what noPropertyAccessFromIndexSignature asks for.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A branded bigint is still a bigint.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      eqeqeq: 'error',
      'no-console': 'off',
      'max-lines': ['warn', 400],
      'max-lines-per-function': [
        'error',
        { max: 40, skipBlankLines: true, skipComments: true, IIFEs: true },
      ],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, LITERAL_SPREAD],
    },
  },
  {
    files: ['shared/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main/native-handlers.ts', 'electron/preload/index.ts'],
    rules: rawMessages(['ipcMain', 'ipcRenderer']),
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': ['error', DEFAULT_EXPORT, LITERAL_SPREAD, NATIVE_GLOBAL],
    },
  },
  {
    files: ['renderer/native.ts'],
    rules: { 'no-restricted-syntax': ['error', DEFAULT_EXPORT, LITERAL_SPREAD] },
  },
  {
    files: ['renderer/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Flat tables of texts like those of the screens, functions only because they are given how to count; each is one
    // section of the report, and a cut within it would follow its length, not its subject.
    files: ['shared/report/words/en/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      // An assertion that a mock is called names a method without calling it.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Programs that make data files: run by hand, their output is what is checked.
    files: ['build/*/**/*.mjs'],
    ignores: ['build/shipped/**'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: SCRIPTS,
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
)
