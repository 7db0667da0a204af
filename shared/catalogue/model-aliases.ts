import type { ModelAlias } from '../document/user/price-document.ts'
import type { MoneyText } from '../domain/money.ts'
import { sellerId } from '../domain/seller.ts'
import { resolveModel } from './catalogue.ts'
import type { UnknownModel } from '../views/price-views.ts'

/**
 * Names models by the catalogue, then by aliases that a person confirmed. A confirmed alias never changes a name that
 * the catalogue knows.
 *
 * @returns a function from provider and raw id to the canonical id; `undefined` when unknown.
 */
export function modelNaming(
  aliases: readonly ModelAlias[],
): (provider: string, raw: string) => string | undefined {
  const confirmed = new Map(
    aliases.map(({ seller, id, model }) => [
      `${sellerId(seller)}|${id.trim().toLowerCase()}`,
      model,
    ]),
  )
  return (provider, raw) => {
    const seller = sellerId(provider)
    const match = resolveModel(seller, raw)
    if (match.kind === 'found') return match.model
    return confirmed.get(`${seller}|${raw.trim().toLowerCase()}`)
  }
}

/** Model ids in the bills that are not in the catalogue and not confirmed, the largest spend first. */
export function unknownModels(
  byModel: readonly {
    readonly provider: string
    readonly model: string | null
    readonly spend: MoneyText
  }[],
): readonly UnknownModel[] {
  return byModel.flatMap(({ provider, model, spend }): UnknownModel[] => {
    if (model === null) return []
    const match = resolveModel(sellerId(provider), model)
    if (match.kind === 'found') return []
    const suggestion = match.kind === 'suggestion' ? match.model : null
    return [{ seller: provider, id: model, spend, suggestion }]
  })
}
