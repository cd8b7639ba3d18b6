import MQTT
import TRocket
package import TencentCloud

/// The two actions by which a dialect is told for one kind of instance: both list instances.
package struct FirstLook: Equatable, Sendable {
  /// The kind of instance.
  package let kind: InstanceKind
  /// The one that services of today answer.
  package let today: ActionID
  /// The one that is asked where they do not.
  package let may2024: ActionID

  package static let all = [
    FirstLook(
      kind: .rocketMQ, today: DescribeFusionInstanceList.id,
      may2024: TRocket.DescribeInstanceList.id),
    FirstLook(
      kind: .mqtt, today: MQTT.DescribeInstanceList.id, may2024: DescribeMQTTInstanceList.id),
  ]

  package static func of(_ kind: InstanceKind) -> FirstLook? { all.first { $0.kind == kind } }

  /// What any of them is asked with: one instance is enough.
  package static let parameters = JSONValue.object(["Offset": .integer(0), "Limit": .integer(1)])
}
