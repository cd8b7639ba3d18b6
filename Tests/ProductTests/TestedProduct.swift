import CloudMonitor
import MQTT
import TRocket
import TencentCloud
import Testing

/// All products with the types of their actions.
struct TestedProduct: Sendable, CustomTestStringConvertible {
  let catalog: APICatalog
  let types: [any ProductAction.Type]

  static let all = [
    TestedProduct(catalog: .trocket, types: TRocketActions.all),
    TestedProduct(catalog: .mqtt, types: MQTTActions.all),
    TestedProduct(catalog: .monitor, types: CloudMonitorActions.all),
  ]

  var testDescription: String { catalog.service }
}
