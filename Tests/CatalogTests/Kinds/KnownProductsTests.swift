import TencentCloud
import Testing

@testable import Catalog

/// The products that the console knows, and how their actions are called.
@Suite struct KnownProductsTests {
  @Test func allThreeAreKnown() {
    #expect(APICatalogs.known.services == ["trocket", "mqtt", "monitor"])
    #expect(APICatalogs.known.actions.count == 89 + 80 + 4)
  }

  @Test(arguments: [
    ("DescribeTopic", "trocket.DescribeTopic", "DescribeTopic"),
    ("trocket.DescribeTopic", "trocket.DescribeTopic", "DescribeTopic"),
    ("mqtt.DescribeTopic", "mqtt.DescribeTopic", "mqtt.DescribeTopic"),
    ("KickOutClient", "mqtt.KickOutClient", "KickOutClient"),
    ("GetMonitorData", "monitor.GetMonitorData", "GetMonitorData"),
    ("DeleteMQTTTopic", "trocket.DeleteMQTTTopic", "DeleteMQTTTopic"),
  ])
  func namesMeanOneAction(text: String, id: String, shown: String) throws {
    let action = try APICatalogs.known.action(meantBy: text)
    #expect(action.id.description == id && action.id.shownName == shown)
  }
}
