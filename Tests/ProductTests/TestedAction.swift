import TencentCloud
import Testing

/// An action with its type.
struct TestedAction: Sendable, CustomTestStringConvertible {
  let catalog: APICatalog
  let descriptor: ActionDescriptor
  let type: any ProductAction.Type

  static let all = TestedProduct.all.flatMap { product in
    zip(product.types, product.types.map { product.catalog.action(named: $0.name) })
      .compactMap { type, descriptor in
        descriptor.map { TestedAction(catalog: product.catalog, descriptor: $0, type: type) }
      }
  }

  var testDescription: String { descriptor.id.description }
}
