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

  @Test func theWillStandsBeforeTheEvents() {
    let actions = MQTTClientResource.resource.describe(in: .today)?.map(\.action) ?? []
    #expect(actions.last == DescribeClientEvents.id && actions.contains(DescribeWillMessage.id))
  }
}
