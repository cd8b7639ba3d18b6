import Testing

@testable import Catalog

/// What is typed for MQTT, and names that are made of parts.
@Suite struct MQTTTextTests {
  @Test func aSharedSubscriptionIsItsGroupAndItsFilter() {
    let name = SharedSubscriptionName("$share/alarms/home/+/alarm")
    #expect(name.group == "alarms" && name.filter == "home/+/alarm")
    #expect(name.text == "$share/alarms/home/+/alarm")
    #expect(SharedSubscriptionName("$share/alone").filter.isEmpty)
    let key = GroupKey(instanceID: "mqtt-1", name: name.text)
    #expect(key.isShared && key.location.resource == .sharedSubscriptions)
    #expect(GroupKey(instanceID: "rmq-1", name: "share").location.resource == .groups)
  }

  @Test(arguments: [
    ("", ClientQuery()), ("all", ClientQuery()), ("ONLINE", ClientQuery(status: .online)),
    ("id sensor-", ClientQuery(id: "sensor-")),
    ("offline id a", ClientQuery(status: .offline, id: "a")),
  ]) func clientsAreAskedForByStatusAndID(text: String, query: ClientQuery) {
    #expect(ClientQuery(text) == query)
    if !query.isAll { #expect(ClientQuery(query.text) == query) }
  }

  @Test(arguments: ["sensor-1", "id", "online id", "online id a b"])
  func whatIsNoQueryIsNone(text: String) {
    #expect(ClientQuery(text) == nil)
  }
}
