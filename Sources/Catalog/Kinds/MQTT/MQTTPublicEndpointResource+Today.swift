import MQTT
import TencentCloud

/// The public endpoints over `mqtt`.
extension MQTTPublicEndpointResource {
  static let today = TodaysResource(
    source: .parts(
      fields, id: { MQTTEndpointFields.id($0.endpoint) },
      request: { DescribeInsPublicEndpoints(instanceID: $0.instanceID ?? "") },
      items: { answer, _ in
        answer.endpoints?.map { TodaysPublicEndpoint(endpoint: $0, answer: answer) }
      }),
    describe: [
      .action { location, _ in DescribeInsPublicEndpoints(instanceID: location.instanceID ?? "") }
    ],
    recipe: recipe)

  static let todaysTitles: [ActionID: Phrase] = [
    DescribeInsPublicEndpoints.id: Phrase("Public endpoints", "查询公网接入点")
  ]

  static let todaysForms: [ActionForm] = MQTTForms.successors(
    of: formsOf2024, recipe: recipe,
    [CreateInsPublicEndpoint.id, ModifyInsPublicEndpoint.id, DeleteInsPublicEndpoint.id])

  private static let recipe = ReadBackRecipe(
    id, sources: [.describe(DescribeInsPublicEndpoints.id)], fields: ["Bandwidth", "Rules"],
    absence: ["Status": ["CLOSE", "CLOSING"]])

  private static let fields: [Field<TodaysPublicEndpoint>] =
    MQTTEndpointFields.today.map { field in
      Field(name: field.name, kind: field.kind) { field.value($0.endpoint) }
    } + [
      .token("Status", "MQTTPublicEndpointStatus") { $0.answer.status?.rawValue },
      .count("Bandwidth", .megabitsPerSecond) { $0.answer.bandwidth },
      .count("Rules") { $0.answer.rules.map(\.count) },
    ]
}

/// An endpoint with what holds for all public endpoints of its instance.
private struct TodaysPublicEndpoint {
  let endpoint: MQTTEndpointItem
  let answer: DescribeInsPublicEndpoints.Response
}
