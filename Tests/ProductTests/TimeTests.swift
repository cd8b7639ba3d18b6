import CloudMonitor
import FoundationEssentials
import MQTT
import TRocket
import TencentCloud
import Testing

@Suite struct TimeTests {
  /// A request means what it says: its unit is documented, and 0 is a time.
  @Test func aRequestsTimesAreNotGuessed() throws {
    let json = JSONValue.object([
      "InstanceId": .string("mqtt-a"), "Topic": .string("t"), "StartTime": .integer(0),
      "EndTime": .integer(1_705_373_755_266), "TaskRequestId": .string(""),
      "Offset": .integer(0), "Limit": .integer(10),
    ])
    let request = try json.read(DescribeMQTTMessageList.self)
    #expect(request.startTime == Date(timeIntervalSince1970: 0))
    #expect(try JSONValue(written: request) == json)
  }

  @Test(arguments: [
    (99_999_999_999, 99_999_999_999.0), (100_000_000_000, 100_000_000.0),
    (1_683_601_674, 1_683_601_674.0),
  ])
  func hundredBillionIsWhereMillisecondsBegin(wire: Int, seconds: Double) throws {
    let json = JSONValue.object(["ModifiedTime": .integer(wire)])
    #expect(try json.read(RoleItem.self).modifiedTime == Date(timeIntervalSince1970: seconds))
  }

  @Test func noTimeIsNil() throws {
    let none = JSONValue.object(["ExpiryTime": .integer(0)])
    #expect(try none.read(InstanceItem.self).expiryTime == nil)
    let item = InstanceItem(expiryTime: Date(timeIntervalSince1970: 0))
    #expect(try JSONValue(written: item).object["ExpiryTime"] == .integer(0))
  }

  /// Every integer that stands for a time, by its name, and those that only sound like one.
  @Test func timesAreToldFromNumbers() throws {
    func fields(_ catalog: APICatalog) -> [ParameterDescriptor] {
      catalog.structures.flatMap(\.members)
        + catalog.actions.flatMap { $0.parameters + $0.response }
    }
    func times(_ catalog: APICatalog) -> Set<String> {
      Set(fields(catalog).filter { $0.timeUnit != nil }.map(\.name))
    }
    #expect(
      times(APICatalog.trocket.documented(in: .may2024)) == [
        "CreatedTime", "CreateTime", "ModifiedTime", "LastUpdateTime", "ExpiryTime",
        "ConnectTime", "DisconnectTime", "StartTime", "EndTime",
      ])
    #expect(
      times(.trocket) == [
        "CreatedTime", "CreateTime", "ModifiedTime", "LastUpdateTime", "ExpiryTime",
        "ConnectTime", "DisconnectTime", "StartTime", "EndTime", "DestroyTime", "CutTimestamp",
        "UpdatedAt", "LastUpdateTimestamp", "ResetTimestamp",
      ])
    let durations = (fields(.trocket) + fields(.mqtt)).filter {
      $0.name.hasSuffix("Time") && $0.kind == .integer && $0.timeUnit == nil
    }
    #expect(Set(durations.map(\.name)) == ["AutoExpireTime"])
    let late = (fields(.trocket) + fields(.mqtt) + fields(.monitor)).filter {
      $0.kind == .integer && !$0.isList && $0.note.contains("Unix ") && $0.timeUnit == nil
    }
    #expect(late.isEmpty, "\(late.map(\.name))")
    #expect(times(.mqtt).isSuperset(of: ["ModificationTimeStart", "ModificationTimeEnd"]))
    #expect(times(.mqtt).isSuperset(of: ["MaxTimestamp", "StoreTimestamp", "ExpireTime"]))
    let client = try #require(APICatalog.trocket.action(named: "DescribeMQTTClient"))
    #expect(client.response.filter { $0.timeUnit == .milliseconds }.count == 3)
  }

  @Test func aGroupIsResetToATimeOrToTheNewest() throws {
    func written(_ point: ResetPoint) throws -> JSONValue? {
      let request = ResetConsumerGroupOffset(
        instanceID: "rmq-a", topic: "t", resetTimestamp: point, consumerGroup: "g")
      let json = try JSONValue(written: request)
      #expect(try json.read(ResetConsumerGroupOffset.self) == request)
      return json.object["ResetTimestamp"]
    }
    #expect(try written(.newest) == .integer(-1))
    let time = Date(timeIntervalSince1970: 1_705_373_755.266)
    #expect(try written(.time(time)) == .integer(1_705_373_755_266))
    let descriptor = try #require(APICatalog.trocket.action(named: "ResetConsumerGroupOffset"))
    let parameter = try #require(descriptor.parameters.first { $0.name == "ResetTimestamp" })
    #expect(parameter.timeUnit == .milliseconds && parameter.timeException == -1)
  }
}
