import MQTT
import ModelViewUpdate
import TencentCloud
import TerminalUI
import Testing

@testable import Catalog
@testable import Panes

/// The will of an MQTT client is a message too: its payload may be personal.
@Suite struct WillLinesTests {
  private let payload = "c2VjcmV0IGNhcmQ="

  private func text(_ detail: DetailPane) -> String {
    let context = DetailContext(
      history: nil, moment: Moment(uptimeMilliseconds: 0, unixMilliseconds: 0), bodyRows: 20,
      refreshMilliseconds: 5000, findKey: "f", bodyKey: "b")
    let format = ValueFormat(
      language: .english, symbols: .unicode, timeZone: .fixed(hours: 8))
    let content = DetailLines(detail, context, format: format).content(columns: 100)
    return (0..<content.count).map { "\(content[$0])" }.joined(separator: "\n")
  }

  private func client(isBodyUnasked: Bool) -> DetailPane {
    var detail = DetailPane(
      location: Location(.mqttClients, instanceID: "mqtt-1"), rowID: "sensor-1")
    detail.sections = [
      DetailSection(
        action: DescribeWillMessage.id,
        answer: .success(
          .object(["Topic": .string("last/words"), "Payload": .string(payload)])))
    ]
    detail.isBodyUnasked = isBodyUnasked
    return detail
  }

  @Test(arguments: [false, true])
  func thePayloadIsHiddenUntilItIsAskedFor(showsJSON: Bool) {
    var detail = client(isBodyUnasked: true)
    detail.showsJSON = showsJSON
    let hidden = text(detail)
    #expect(!hidden.contains(payload) && hidden.contains("last/words"))
    detail.askForBody()
    #expect(text(detail).contains(payload))
  }

  @Test func whereNothingIsInProductionItIsShown() {
    #expect(text(client(isBodyUnasked: false)).contains(payload))
  }

  /// While the client is connected the will has no time of its publishing: 0 is no time.
  @Test(arguments: [
    (0, "–"), (30, "30"), (1_773_021_600_000, "2026-03-09 10:00:00"),
  ])
  func theTimeOfPublishingIsOneOrNone(_ number: Int64, _ text: String) {
    let will = MQTTClientResource.readable(
      will: .object(["Topic": .string("last/words"), "PublishAfter": .integer(number)]))
    var detail = client(isBodyUnasked: false)
    detail.sections = [DetailSection(action: DescribeWillMessage.id, answer: .success(will))]
    let line = self.text(detail).split(separator: "\n").first { $0.contains("Published after") }
    #expect(line?.contains("value: \"\(text)\"") == true, "\(line ?? "")")
    // What the service said is kept as it said it.
    if number == 0 { #expect(will["PublishAfter"] == .integer(0)) }
  }

  @Test func theWillStandsBeforeTheEvents() {
    let actions = MQTTClientResource.resource.describe(in: .today)?.map(\.action) ?? []
    #expect(actions.last == DescribeClientEvents.id && actions.contains(DescribeWillMessage.id))
  }
}
