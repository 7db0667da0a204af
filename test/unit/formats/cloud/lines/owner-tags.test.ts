import { describe, expect, it } from 'vitest'
import {
  labelFields,
  mapFields,
  ownerOf,
} from '../../../../../shared/formats/cloud/lines/owner-tags.ts'

describe('tags name the owner', () => {
  it.each([
    { why: 'plain names', tags: { project: 'claims', app: 'chat' }, owner: ['claims', 'chat'] },
    { why: 'any case', tags: { Project: 'claims', APP: 'chat' }, owner: ['claims', 'chat'] },
    {
      why: 'the prefix of user tags',
      tags: { user_project: 'claims', 'user:app': 'chat' },
      owner: ['claims', 'chat'],
    },
    {
      why: 'longer names',
      tags: { 'project-name': 'claims', application: 'chat' },
      owner: ['claims', 'chat'],
    },
    {
      why: 'the nearest tag',
      tags: { 'accountTag/app': 'zone', 'iamPrincipal/app': 'role', 'resourceTags/app': 'chat' },
      owner: ['', 'chat'],
    },
    { why: 'no empty value', tags: { app: '', 'accountTag/app': 'zone' }, owner: ['', 'zone'] },
    { why: 'nothing else', tags: { env: 'prod', approver: 'x', team: 'y' }, owner: ['', ''] },
  ])('$why', ({ tags, owner }) => {
    const { project, app } = ownerOf(Object.entries(tags))
    expect([project, app]).toEqual(owner)
  })
})

describe('maps and labels are read as every tool writes them', () => {
  it.each([
    { why: 'JSON', cell: '{"app":"chat","env":"prod"}' },
    { why: 'JSON without braces', cell: '"app": "chat","env": "prod"' },
    { why: 'Athena', cell: '{app=chat, env=prod}' },
  ])('$why', ({ cell }) => {
    expect(Object.fromEntries(mapFields(cell))).toEqual({ app: 'chat', env: 'prod' })
  })

  it('keeps a comma inside a value of Athena', () => {
    expect(mapFields('{app=a, b and c, env=prod}').get('app')).toBe('a, b and c')
  })

  it.each([
    { why: 'Python', cell: "[{'key': 'app', 'value': 'chat'}, {'key': 'env', 'value': 'prod'}]" },
    { why: 'JSON', cell: '[{"key":"app","value":"chat"},{"key":"env","value":"prod"}]' },
  ])('$why', ({ cell }) => {
    expect(Object.fromEntries(labelFields(cell))).toEqual({ app: 'chat', env: 'prod' })
  })

  it.each(['', '[]', '{}', 'prod'])('finds nothing in %j', (cell) => {
    expect([mapFields(cell).size, labelFields(cell).size]).toEqual([0, 0])
  })
})
